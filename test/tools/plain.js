export { toPlain } from '../../stories/three-ways.js';
