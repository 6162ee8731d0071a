import type { Words } from './translation.js';
declare const uk: Words;
export default uk;
