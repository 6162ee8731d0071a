export { registerTranslation, type Words } from './localize.js';
