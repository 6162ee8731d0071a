// First: an element that is in the page already shows itself as soon as it is defined, and asks for its language's words then.
import './locales/load.js';

export * from './index.js';
