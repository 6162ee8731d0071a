import type { Words } from '../words.js';
declare const en: Words;
export default en;
