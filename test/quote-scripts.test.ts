import { expect } from 'chai';
import { writeDirective } from '../src/quote/directive.js';
import { findPassage } from '../src/quote/passage.js';
import { indexText } from '../src/quote/text-index.js';
import { collapse } from '../src/text.js';
import { fixture } from './tools/fixture.js';
import { ARTICLES } from './tools/quoted-articles.js';

/** The part of a directive that names a passage, or its start and its end. */
const TERMS = /^:~:text=(?:[^,]+-,)?([^,]+?)(?:,([^,-]+))?(?:,-[^,]+)?$/;

describe('a quote in its script', () => {
  for (const { language, html, quotes } of ARTICLES) {
    for (const [how, quote, words] of quotes) {
      it(`a quote in ${language} is found ${how}`, async () => {
        const article = await fixture(`<article lang="${language}">${html}</article>`);
        const passage = findPassage(indexText([article]), quote);
        expect(passage && collapse(passage.toString())).to.equal(words);
      });

      it(`a link in ${language} names a passage that is quoted ${how}`, async () => {
        const article = await fixture(`<article lang="${language}">${html}</article>`);
        const index = indexText([article]);
        const [, first, last] = TERMS.exec(writeDirective(findPassage(index, words)!) ?? '') ?? [];
        const text = collapse(article.textContent);
        const [start, end] = [first!, last ?? first!].map((term) => decodeURIComponent(term));
        expect(text).to.contain(start).and.to.contain(end);
        const named = text.slice(text.indexOf(start!), text.lastIndexOf(end!) + end!.length);
        expect(named).to.contain(collapse(words).replace(/\p{P}+$/u, ''));
      });
    }
  }
});
