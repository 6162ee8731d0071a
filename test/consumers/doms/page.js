// A page with every element, and a reader who operates each: the same in every test DOM.
import { waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { screen } from 'shadow-dom-testing-library';

export const PAGE = `
  <salve-article headline="The hour after">
    <h1>The hour after</h1>
    <p>Nobody is shouting now. Somebody has to turn round first, and it may as well be you.</p>
    <salve-pull-quote share share-image quote="Somebody has to turn round first, and it may as well be you."></salve-pull-quote>
    <salve-reflection-prompt name="friend">What would you say to a friend?</salve-reflection-prompt>
  </salve-article>
  <salve-article-card headline="A card" href="/card" date-published="2026-05-03" reading-time="4"></salve-article-card>
  <salve-article-list src="/missing.xml"><a href="/articles">All articles</a></salve-article-list>
  <salve-reflection-lock></salve-reflection-lock>
  <salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>
  <salve-reflection-journal><p>What you have written stays in this browser.</p></salve-reflection-journal>`;

const NAMES = [
  'article',
  'pull-quote',
  'reflection-prompt',
  'article-card',
  'article-list',
  'reflection-lock',
  'subscribe-form',
  'reflection-journal',
];

/** Waits until `find` gives something. */
const until = (find) =>
  waitFor(
    () => {
      const found = find();
      if (!found) throw new Error(`In vain: ${find}`);
      return found;
    },
    { timeout: 20_000 },
  );

const wordsOf = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ');

/** Operates every element that stands in the document, and takes each out. */
export async function operate(document) {
  const user = userEvent.setup({ document });
  const find = (name) => document.querySelector(`salve-${name}`);
  const elements = NAMES.map(find);
  for (const element of elements) await element.updateComplete;

  expect(wordsOf(find('article-card'))).toMatch(/A card.*May 3, 2026.*4 min read/);

  const prompt = find('reflection-prompt');
  const field = await screen.findByShadowRole('textbox', { name: 'What would you say to a friend?' });
  await user.type(field, 'one kind word');
  await until(() => /Not saved|Saved on this device/.test(wordsOf(prompt)));
  expect(field.value).toBe('one kind word');

  const quote = find('pull-quote');
  await user.click(await screen.findByShadowRole('button', { name: 'Copy quote and link' }));
  await until(() => /copied/i.test(wordsOf(quote)) || quote.shadowRoot.querySelector('.controls textarea'));

  const details = find('reflection-journal').shadowRoot.querySelector('details');
  await user.click(details.querySelector('summary'));
  await until(() => details.open && details.children.length > 1);

  const form = find('subscribe-form');
  const address = screen.getByShadowLabelText('Email address');
  const submit = screen.getByShadowRole('button', { name: 'Subscribe' });
  const events = [];
  form.addEventListener('salve-subscribe', ({ type }) => events.push(type));
  await user.type(address, 'nobody');
  await user.click(submit);
  await until(() => address.getAttribute('aria-invalid') === 'true');
  expect(events).toEqual([]);
  await user.type(address, '@tide.example');
  await user.click(submit);
  await until(() => /Check your email|could not|did not|can’t/.test(wordsOf(form)));
  expect(events).toEqual(['salve-subscribe']);

  await until(() => find('article-list').textContent.includes('All articles'));
  // Whatever is left to press, once. A picture needs a canvas, and no such DOM has one. Happy-dom follows a link that saves a file, and is on
  // another page then; jsdom over Node's globals says that it can't.
  const follows = 'happyDOM' in window || '$jsdom' in globalThis;
  const left = follows ? /picture|tall|wide|download/i : /picture|tall|wide/i;
  for (const element of elements)
    for (const button of element.shadowRoot?.querySelectorAll('button') ?? [])
      if (button.isConnected && !left.test(button.textContent)) await user.click(button);
  for (const element of elements) await element.updateComplete;
  for (const element of elements) element.remove();
}
