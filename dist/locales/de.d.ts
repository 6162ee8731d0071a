import type { Words } from './words.js';
declare const de: Words;
export default de;
