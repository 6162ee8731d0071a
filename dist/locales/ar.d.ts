import type { Words } from './translation.js';
declare const ar: Words;
export default ar;
