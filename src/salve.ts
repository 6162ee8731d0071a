// First: an element that is in the page already renders as soon as it is defined, and asks for the
// words of its language then.
import './locales/load.js';

export * from './index.js';
