// What test/bench/quotes.js runs in its page.
import { textOf } from '../../dist/quote/article-text.js';
import { findPassage } from '../../dist/quote/passage.js';

/** An article of so many words, and quotes of a dozen words from all over it. Milliseconds of reading it and of finding them. */
globalThis.findQuotes = (words, count) => {
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
  const { index } = textOf(article);
  const read = performance.now();
  const found = quotes.filter((quote) => findPassage(index, quote)).length;
  return { reading: read - start, finding: performance.now() - read, found };
};
