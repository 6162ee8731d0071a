import type { Service } from '../service.js';

/** ActiveCampaign answers with a program to run; nothing of that is read, the form itself is submitted. */
export const activecampaign: Service = {
  name: 'activecampaign',
  label: 'ActiveCampaign',
  transport: 'native',
  matches: /^[^/]+\.activehosted\.com\/proc\.php/,
  compose: ({ email, name, lists: [form = ''] }) => ({
    u: form,
    f: form,
    c: '0',
    m: '0',
    act: 'sub',
    v: '2',
    fullname: name,
    email,
  }),
};
