import type { Words } from './words.js';
declare const ar: Words;
export default ar;
