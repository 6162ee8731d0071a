import './locales/load.js';
export * from './index.js';
