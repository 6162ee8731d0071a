import type { Service } from '../service.js';

/** Keila answers with a page; its forms have no address of a shape of their own, so `service` names it. */
export const keila: Service = {
  name: 'keila',
  label: 'Keila',
  transport: 'native',
  compose: ({ email, name }) => ({ 'contact[email]': email, 'contact[first_name]': name, 'h[url]': '' }),
};
