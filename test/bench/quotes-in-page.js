// What test/bench/quotes.js runs in its page.
import { textOf } from '../../dist/quote/article-text.js';
import { findPassage } from '../../dist/quote/passage.js';

/** An article of so many words, and quotes of a dozen words from all over it. Milliseconds of reading it, of finding them, and of reading it again after a morph. */
globalThis.findQuotes = async (words, count) => {
  let seed = 7;
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const letters = 'etaoinshrdlu';
  const lexicon = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + random(8) }, () => letters[random(12)]).join(''),
  );
  const all = Array.from({ length: words }, () => lexicon[random(4000)]);
  const article = document.createElement('article');
  for (let at = 0; at < words; at += 60) {
    const paragraph = document.createElement('p');
    const middle = document.createElement('em');
    middle.textContent = all.slice(at + 20, at + 24).join(' ');
    paragraph.append(
      `${all.slice(at, at + 20).join(' ')} `,
      middle,
      ` ${all.slice(at + 24, at + 60).join(' ')}.`,
    );
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  article.getBoundingClientRect(); // laid out, as it is when a quote looks
  const quotes = Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * (words - 60)) / count / 60) * 60 + random(40);
    return all.slice(at, at + 12).join(' ');
  });
  const start = performance.now();
  const text = textOf(article);
  const stop = text.listen(() => {});
  const { index } = text;
  const read = performance.now();
  const found = quotes.filter((quote) => findPassage(index, quote)).length;
  const finding = performance.now() - read;
  // A morph keeps the nodes that are alike, and changes the rest.
  for (const paragraph of [...article.children].slice(0, 10)) paragraph.lastChild.data += ' More.';
  article.getBoundingClientRect();
  await Promise.resolve(); // the change is heard
  const morphed = performance.now();
  const { length } = text.index.text;
  const again = performance.now() - morphed;
  stop();
  if (length !== index.text.length + 60) throw new Error('The change was not read.');
  return { reading: read - start, finding, found, again };
};
