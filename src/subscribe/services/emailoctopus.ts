import type { Service } from '../service.js';

/** EmailOctopus doesn't document its answers to other sites: the browser submits the form. */
export const emailoctopus: Service = {
  name: 'emailoctopus',
  label: 'EmailOctopus',
  transport: 'native',
  matches: /^(emailoctopus\.com\/lists\/[^/]+\/members\/embedded|(eocampaign|eomail)\d*\.com\/form)\//,
  compose: ({ email, name }) => ({
    field_0: email,
    field_1: name,
    'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a': '',
  }),
};
