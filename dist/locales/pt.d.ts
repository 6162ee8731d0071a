import type { Words } from './translation.js';
declare const pt: Words;
export default pt;
