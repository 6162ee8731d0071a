import type { Words } from './translation.js';
declare const zh: Words;
export default zh;
