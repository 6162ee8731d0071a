// First, because an element already in the page asks for its language as soon as it is defined.
import './locales/load.js';
import { startPlain } from './plain/start.js';

export * from './index.js';

startPlain();
