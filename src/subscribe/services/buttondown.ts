import type { Service } from '../service.js';

/** Buttondown asks for the form itself and forbids `fetch`: https://docs.buttondown.com/building-your-subscriber-base */
export const buttondown: Service = {
  name: 'buttondown',
  label: 'Buttondown',
  transport: 'native',
  matches: /^([^/]+\.)?buttondown\.(com|email)\/api\/emails\/embed-subscribe\//,
  compose: ({ email, name, labels }) => ({ email, embed: '1', metadata__name: name, tag: labels }),
};
