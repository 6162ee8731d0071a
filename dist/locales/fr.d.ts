import type { Words } from './translation.js';
declare const fr: Words;
export default fr;
