import { fail, succeed, type Service } from '../service.js';

/**
 * phpList's page `?p=asubscribe` can be read by the sites in its `ACCESS_CONTROL_ALLOW_ORIGINS`; its form answers with a page. The answer is
 * "OK" where the setting `ajax_subscribeconfirmation` is empty; words of the owner's own can't be told from anybody's.
 */
export const phplist: Service = {
  name: 'phplist',
  label: 'phpList',
  transport: ({ action }) => (action.searchParams.get('p') === 'asubscribe' ? 'fetch' : 'native'),
  matches: /[?&]p=a?subscribe(&|$)/,
  compose: ({ email, lists }) => ({
    email,
    ...Object.fromEntries(lists.map((list) => [`list[${list}]`, 'signup'])),
    subscribe: '1',
  }),
  target: ({ href }) => href.replace('p=asubscribe', 'p=subscribe'),
  read: ({ status, text }) =>
    status === 200 && text.trim() === 'OK' ? succeed('pending') : fail('unavailable'),
};
