import './beside.js';
export * from './index.js';
