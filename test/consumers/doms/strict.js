// Fails a test for whatever it leaves in the console, and for each error that nobody caught.
import { inspect } from 'node:util';
import { configure } from '@testing-library/dom';

// A busy machine takes longer than the second that a query waits.
configure({ asyncUtilTimeout: 20_000 });

const lines = [];
const note = (error) => lines.push(typeof error === 'string' ? error : inspect(error));

for (const name of ['error', 'warn'])
  console[name] = (...parts) => lines.push(parts.map((part) => `${part?.stack ?? part}`).join(' '));
for (const name of ['unhandledRejection', 'uncaughtException']) process.on(name, note);
window.addEventListener('error', ({ error, message }) => note(error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => note(reason));

/**
 * What is said rightly: the feed is missing, the endpoint can't be reached without `fetch` (Jest's jsdom has none), and Lit's build is that for
 * development.
 */
const ADVICE =
  /^<salve-article-list> shows no list|^<salve-subscribe-form> had no answer|^Lit is in dev mode/;

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve));
  expect(lines.splice(0).filter((line) => !ADVICE.test(line))).toEqual([]);
});
