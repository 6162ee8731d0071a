import type { Service } from '../service.js';

/** The WordPress plugin Newsletter answers with a page, which may ask for proof of being human first. */
export const newsletter: Service = {
  name: 'newsletter',
  label: 'Newsletter',
  transport: 'native',
  matches: ({ searchParams }) => /^(s|ajaxsub)$/.test(searchParams.get('na') ?? ''),
  compose: ({ email, name, lists }) => [['ne', email], ['nn', name], ...lists.map((list): ['nl[]', string] => ['nl[]', list])],
  target: ({ href }) => href.replace('na=ajaxsub', 'na=s'),
};
