import type { Service } from '../service.js';

/** Netlify Forms answers with a page of the site, which looks the same on a host that took nothing: the form itself is submitted. */
export const netlifyforms: Service = {
  name: 'netlifyforms',
  label: 'Netlify Forms',
  transport: 'native',
  matches: (_, fields, attributes) =>
    fields.some(([name]) => name === 'form-name') ||
    attributes.includes('netlify') ||
    attributes.includes('data-netlify'),
};
