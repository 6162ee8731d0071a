import type { Service } from '../service.js';

/** MailerLite doesn't document the answer that its script reads: the browser submits the form. */
export const mailerlite: Service = {
  name: 'mailerlite',
  label: 'MailerLite',
  transport: 'native',
  matches: /^[^/]+\.mailerlite\.com\/(jsonp\/\d+\/forms\/\d+\/subscribe|webforms\/submit\/)/,
  compose: ({ email, name, lists }) => ({
    'fields[email]': email,
    'fields[name]': name,
    'groups[]': lists,
    'ml-submit': '1',
    anticsrf: 'true',
  }),
};
