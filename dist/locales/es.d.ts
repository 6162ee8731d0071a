import type { Words } from './translation.js';
declare const es: Words;
export default es;
