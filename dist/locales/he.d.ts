import type { Words } from './translation.js';
declare const he: Words;
export default he;
