import type { Service } from '../service.js';

/** Keila answers with a page. Nothing in a form's URL tells it, so name it in `service`. */
export const keila: Service = {
  name: 'keila',
  label: 'Keila',
  transport: 'native',
  compose: ({ email, name }) => ({ 'contact[email]': email, 'contact[first_name]': name, 'h[url]': '' }),
};
