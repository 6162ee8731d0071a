import type { Service } from '../service.js';

/** MailPoet's form has a script of its own, which is left to it. */
export const mailpoet: Service = {
  name: 'mailpoet',
  label: 'MailPoet',
  transport: 'native',
  matches: /[?&]action=mailpoet_subscription_form(&|$)/,
};
