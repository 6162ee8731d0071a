import type { Words } from './translation.js';
declare const fa: Words;
export default fa;
