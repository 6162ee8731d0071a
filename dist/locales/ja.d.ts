import type { Words } from './translation.js';
declare const ja: Words;
export default ja;
