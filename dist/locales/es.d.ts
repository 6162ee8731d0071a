import type { Words } from './words.js';
declare const es: Words;
export default es;
