import type { Service } from '../service.js';

/** Jetpack's form works on its own site alone; another site can only link to it. */
export const jetpack: Service = {
  name: 'jetpack',
  label: 'Jetpack',
  transport: 'link',
  matches: /^subscribe\.wordpress\.com\//,
};
