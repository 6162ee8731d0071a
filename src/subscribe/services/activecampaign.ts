import type { Service } from '../service.js';

/** ActiveCampaign answers with a script to run, which is not read: the browser submits the form. */
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
