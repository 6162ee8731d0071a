import { upgradePlain } from './plain/upgrade.js';
export { upgradePlain };
