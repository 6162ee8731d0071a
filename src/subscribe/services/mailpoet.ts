import type { Service } from '../service.js';

/** MailPoet's form brings its own script, which goes on sending it. */
export const mailpoet: Service = {
  name: 'mailpoet',
  label: 'MailPoet',
  transport: 'native',
  matches: /[?&]action=mailpoet_subscription_form(&|$)/,
};
