import type { Words } from './translation.js';
declare const it: Words;
export default it;
