import type { Words } from './translation.js';
declare const hi: Words;
export default hi;
