import type { Service } from '../service.js';

/** Any form that no service here knows: validated, then submitted by the browser as it stands. */
export const native: Service = { name: 'native', label: '', transport: 'native' };
