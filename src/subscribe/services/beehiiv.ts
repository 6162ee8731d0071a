import type { Service } from '../service.js';

/** beehiiv has a frame, and an API with a secret key; a page can only link to it. */
export const beehiiv: Service = {
  name: 'beehiiv',
  label: 'beehiiv',
  transport: 'link',
  matches: /^([^/]+\.)?beehiiv\.com\//,
};
