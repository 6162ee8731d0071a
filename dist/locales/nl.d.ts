import type { Words } from './translation.js';
declare const nl: Words;
export default nl;
