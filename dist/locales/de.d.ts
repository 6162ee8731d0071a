import type { Words } from './translation.js';
declare const de: Words;
export default de;
