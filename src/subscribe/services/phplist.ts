import { fail, succeed, type Service } from '../service.js';

/** phpList's page `?p=asubscribe` answers in words that can be read, by the sites in its `ACCESS_CONTROL_ALLOW_ORIGINS`; its form with a page. */
export const phplist: Service = {
  name: 'phplist',
  label: 'phpList',
  transport: ({ action }) => (isReadable(action) ? 'fetch' : 'native'),
  matches: ({ searchParams }) => /^a?subscribe$/.test(searchParams.get('p') ?? ''),
  compose: ({ email, lists }) => [
    ['email', email],
    ...lists.map((list): [string, string] => [`list[${list}]`, 'signup']),
    ['subscribe', '1'],
  ],
  target: ({ href }) => href.replace('p=asubscribe', 'p=subscribe'),
  read: ({ status, text }) => (status === 200 && isConfirmation(text) ? succeed('pending') : fail('unavailable')),
};

function isReadable({ searchParams }: URL): boolean {
  return searchParams.get('p') === 'asubscribe';
}

/** "OK", or the sentence or two that the newsletter's owner wrote for it; a failure is "FAIL", and a whole page is of something else. */
function isConfirmation(text: string): boolean {
  return /\S/.test(text) && !/^\s*FAIL|<!doctype|<html|<body/i.test(text);
}
