// One reader's way through a site: two articles, written in, left and come back to, in every way that a browser has.
import { NOTES } from './articles.js';

const [A, B] = NOTES;

/** Time between the last key and the click that leaves: the writing has not begun to be kept. */
const HASTE_MS = 50;

const haste = () => new Promise((resolve) => setTimeout(resolve, HASTE_MS));

/** What has to be seen at a note with these words in its field. */
const seenAt = (reader, note, words) => ({
  question: note.question,
  words,
  quote: 'found',
  list: NOTES.filter((each) => each !== note)
    .map((each) => reader.pathTo(each))
    .sort(),
});

async function check(reader, when, note, words) {
  await reader.arrive(note);
  await reader.sees(when, seenAt(reader, note, words));
  await reader.sharesAs(when, note);
}

const entryOf = (reader, note, words) => ({
  [reader.keyOf(note)]: [words, note.headline, reader.pathTo(note), note.question].join(' | '),
});

/** A (typed 50 ms before leaving), B (typed), back (typed), forward, A, reload. */
export async function write(reader, origin) {
  const { page } = reader;
  await page.goto(origin + reader.pathTo(A));
  await check(reader, 'A', A, '');
  await reader.type('The hall.');
  await haste();
  await reader.follow(B);
  await check(reader, 'B', B, '');
  await reader.type('Hers.');
  await haste();
  await reader.traverse(-1);
  await check(reader, 'back at A', A, 'The hall.');
  await reader.type(' Still.');
  await haste();
  await reader.traverse(1);
  await check(reader, 'forward at B', B, 'Hers.');
  await reader.follow(A);
  await check(reader, 'A by its link', A, 'The hall. Still.');
  await page.reload();
  await check(reader, 'A reloaded', A, 'The hall. Still.');
  await reader.keeps('at the end', {
    ...entryOf(reader, A, 'The hall. Still.'),
    ...entryOf(reader, B, 'Hers.'),
  });
}

/** Words that are being typed while the same page is put in place again. */
export async function refresh(reader, server) {
  const { page, site, variant } = reader;
  await reader.type(' Now');
  server.edit(true);
  await page.evaluate(site.refresh);
  const isRefreshed = () => reader.expect('refreshed', () => !!document.querySelector('.more'), true);
  const waits = variant === 'recipe' && site.recipe?.defers;
  if (!waits) await isRefreshed();
  await reader.arrive(A);
  await page.keyboard.type(' too.');
  await reader.sees('refreshed while typing', {
    ...seenAt(reader, A, 'The hall. Still. Now too.'),
    focus: 'salve-reflection-prompt',
  });
  if (waits) {
    await page.click('h1');
    await isRefreshed();
    await reader.sees('refreshed after typing', seenAt(reader, A, 'The hall. Still. Now too.'));
  }
  server.edit(false);
}

/** A form that is on its way while the reader goes on. */
export async function subscribe(reader, server) {
  const { page, site, variant } = reader;
  const stays = variant === 'recipe' && site.keeps;
  server.letters.length = 0;
  const release = server.hold();
  await page.type('salve-subscribe-form input[type=email]', 'reader');
  await page.keyboard.press('Enter');
  const isRefused = () => document.querySelector('input[type=email]')?.getAttribute('aria-invalid');
  await reader.expect('form with half an address', isRefused, 'true');
  await page.keyboard.type('@tidewater.example');
  await page.keyboard.press('Enter');
  const isSent = async () => {
    while (!server.letters.length) await haste();
  };
  const isLate = new Promise((resolve) => setTimeout(resolve, 15_000));
  await Promise.race([isSent(), isLate]);
  await reader.follow(B);
  await reader.arrive(B);
  release();
  if (stays) await reader.sees('form that stays, at B', { form: 'subscribed' });
  await reader.expect('focus', () => document.activeElement.localName === 'salve-subscribe-form', false);
  await reader.traverse(-1);
  await reader.arrive(A);
  if (server.letters.length !== 1) reader.faults.push(`form on its way: ${server.letters.length} posts`);
}

/** A dialog that is open while the page is left. */
export async function leaveOpen(reader) {
  const { page } = reader;
  const open = () => {
    const { shadowRoot } = document.querySelector('salve-pull-quote');
    [...shadowRoot.querySelectorAll('button')]
      .find(({ textContent }) => /picture/i.test(textContent))
      .click();
    scrollTo(0, 0);
    return !!shadowRoot.querySelector('dialog[open]');
  };
  await reader.expect('picture opens', open, true);
  await reader.leave(B);
  await reader.arrive(B);
  const rest = { dialogs: 0, isInert: false };
  await page.evaluate(() => scrollTo(0, 0));
  await reader.sees('B, left from an open dialog', rest);
  // A browser gives back a page that it kept as it was left.
  if (reader.site.loads) return;
  await reader.traverse(-1);
  await reader.arrive(A);
  await page.evaluate(() => scrollTo(0, 0));
  await reader.sees('back at A, left with an open dialog', rest);
}
