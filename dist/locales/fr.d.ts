import type { Words } from './words.js';
declare const fr: Words;
export default fr;
