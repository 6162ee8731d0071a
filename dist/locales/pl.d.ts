import type { Words } from './translation.js';
declare const pl: Words;
export default pl;
