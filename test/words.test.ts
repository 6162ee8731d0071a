import { expect } from 'chai';
import { normalizeText } from '../src/quote/normalize.js';
import { findPassage } from '../src/quote/passage.js';
import { indexText } from '../src/quote/text-index.js';
import { readHtml, readWords } from '../src/text.js';
import { fixture } from './tools/fixture.js';

const CLIPPED = 'position: absolute; width: 1px; height: 1px; overflow: hidden';
const HINT = '(opens in a new tab)';

/** HTML, and its words as a reader sees them: in a feed, in a headline and in an article. */
const ROWS: [html: string, words: string][] = [
  // Notes' marks.
  ['five<sup><a href="#n1">1</a></sup> sleeps', 'five sleeps'],
  ['five<sup>[<a href="#n1">1</a>]</sup> sleeps', 'five sleeps'],
  ['five<sup id="r"><a href="#cite-1">[1]</a></sup> sleeps', 'five sleeps'],
  ['five<a href="#n1"><sup>1</sup></a> sleeps', 'five sleeps'],
  ['five<a href="#n1" role="doc-noteref">1</a> sleeps', 'five sleeps'],
  ['five<a class="footnote-anchor" href="#footnote-1">1</a> sleeps', 'five sleeps'],
  ['five<a href="#n1">*</a> sleeps', 'five sleeps'],
  ['five<a href="#n1">†</a> sleeps', 'five sleeps'],
  ['five<span class="easy"><a href="#n1"><sup>1</sup></a></span> sleeps', 'five sleeps'],
  ['five<sup class="fn"><a href="/post#n1">a</a></sup> sleeps', 'five sleeps'],
  // Raised words and links that are words.
  ['10<sup>2</sup> metres', '102 metres'],
  ['the 1<sup>st</sup> of May', 'the 1st of May'],
  ['H<sub>2</sub>O and rest', 'H2O and rest'],
  ['see <a href="#sleep">the part on sleep</a> first', 'see the part on sleep first'],
  ['in <a href="#y">the year 2020</a> alone', 'in the year 2020 alone'],
  ['by <a href="/a#b">Ada</a> again', 'by Ada again'],
  // Permalinks.
  ['The kettle<a href="#k">¶</a>', 'The kettle'],
  ['The kettle <a href="#k">#</a>', 'The kettle'],
  ['<a href="#k">§</a> The kettle', 'The kettle'],
  ['The kettle <a href="#k">🔗</a>', 'The kettle'],
  ['The kettle <a href="#k">\u200b</a>', 'The kettle'],
  ['<h3>The kettle<a class="headerlink" href="#k">Permalink</a></h3>', 'The kettle'],
  ['<h3><span>The kettle</span> <a class="anchor" href="#k">link</a></h3>', 'The kettle'],
  ['The kettle <a class="anchor" href="#k" aria-hidden="true">link here</a>', 'The kettle'],
  ['<a aria-hidden="true" tabindex="-1" href="#k"><span class="icon"></span></a>The kettle', 'The kettle'],
  ['<h3><a class="anchor" href="#k">The kettle</a></h3>', 'The kettle'],
  ['see <a class="anchor" href="#k">the kettle</a> boil', 'see the kettle boil'],
  ['<h3>\n  <a class="header-anchor" href="#k">The <em>kettle</em></a>\n</h3>', 'The kettle'],
  ['<a href="#k">The kettle</a>', 'The kettle'],
  // Hidden words.
  [`on <a href="/x">rest<span class="screen-reader-text"> ${HINT}</span></a> now`, 'on rest now'],
  [`on rest<span class="sr-only">${HINT}</span> now`, 'on rest now'],
  [`on rest<span class="visually-hidden">${HINT}</span> now`, 'on rest now'],
  [`on rest<span class="visuallyhidden">${HINT}</span> now`, 'on rest now'],
  [`on rest<span class="govuk-visually-hidden">${HINT}</span> now`, 'on rest now'],
  [`on rest<span class="is-sr-only">${HINT}</span> now`, 'on rest now'],
  [`on rest<span hidden>${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="display:none">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="color: red; display: none">${HINT}</span> now`, 'on rest now'],
  // Deleted words, and inserted ones.
  ['You may <del>sleep</del> rest now', 'You may rest now'],
  ['You may <s>sleep</s> rest now', 'You may rest now'],
  ['You may <ins>rest</ins> now', 'You may rest now'],
  ['You may <u>rest</u> now', 'You may rest now'],
  // Emoji as pictures, and pictures that are none.
  ['rest <img class="emoji" alt="🌿" src="data:,"> now', 'rest 🌿 now'],
  ['rest <img class="wp-smiley" alt="🌿" src="data:,"> now', 'rest 🌿 now'],
  ['rest <img alt="🌿" src="data:,"> now', 'rest 🌿 now'],
  ['rest <img alt="👩🏽‍⚕️" draggable="false" src="data:,"> now', 'rest 👩🏽‍⚕️ now'],
  ['rest <img alt="A tide pool" src="data:,"> now', 'rest now'],
  ['rest <img alt="" src="data:,"> now', 'rest now'],
  ['rest 🌿 now', 'rest 🌿 now'],
  // Soft hyphens.
  ['self-com&shy;pas&shy;sion', 'self-compassion'],
  ['The kettle&#8203;', 'The kettle'],
  // Readings beside ruby.
  ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を読む', '漢字を読む'],
  ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>を読む', '漢を読む'],
  // Equations.
  [
    'so <math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\frac x</annotation></semantics></math> is',
    'so x is',
  ],
  [
    'so <span class="katex"><span class="katex-mathml"><math><mi>x</mi><annotation>x^1</annotation></math></span><span class="katex-html" aria-hidden="true">x</span></span> is',
    'so x is',
  ],
  ['so x<mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml> is', 'so x is'],
  // Icons, and words that only a screen reader passes over.
  ['rest <span aria-hidden="true">→</span> now', 'rest now'],
  ['rest <i class="material-icons" aria-hidden="true">arrow_forward</i> now', 'rest now'],
  ['rest <svg aria-hidden="true"><title>Arrow</title></svg> now', 'rest now'],
  ['rest <svg><title>Arrow</title></svg> now', 'rest now'],
  ['<span aria-hidden="true">The kettle</span>', 'The kettle'],
  // Without words of the text.
  ['rest<script type="text/plain">let a = 1</script> now', 'rest now'],
  ['rest<style>p { color: red }</style> now', 'rest now'],
  ['rest<template>later</template> now', 'rest now'],
  ['rest <select><option>one</option></select> now', 'rest now'],
  ['rest <audio controls>No sound</audio> now', 'rest now'],
  ['rest <em>n</em>ow', 'rest now'],
];

/** What is hidden by styles alone, which a feed doesn't have. */
const STYLED: [html: string, words: string][] = [
  [`on rest<span style="${CLIPPED}; clip: rect(0, 0, 0, 0)">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="${CLIPPED}; clip-path: inset(50%)">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="${CLIPPED}">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="position: absolute; left: -9999px">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="position: absolute; top: -999em">${HINT}</span> now`, 'on rest now'],
  [`on rest<span style="position: absolute; top: 5px">and sleep</span> now`, 'on restand sleep now'],
  [`on rest<span style="position: relative; left: 3px"> and sleep</span> now`, 'on rest and sleep now'],
  [`on rest<span style="opacity: 0"> and sleep</span> now`, 'on rest and sleep now'],
];

describe('the words that a reader sees', () => {
  before(() => {
    const style = document.createElement('style');
    style.textContent = `.screen-reader-text, .sr-only, .visually-hidden, .visuallyhidden, .is-sr-only,
      .govuk-visually-hidden, .katex-mathml, mjx-assistive-mml { ${CLIPPED}; clip-path: inset(50%) }`;
    document.head.append(style);
  });

  for (const [html, words] of ROWS) {
    it(`a feed’s words of ${html} are “${words}”`, () => {
      expect(readHtml(html)).to.equal(words);
    });
  }

  for (const [html, words] of [...ROWS, ...STYLED]) {
    it(`a page’s words of ${html} are “${words}”`, async () => {
      expect(readWords(await fixture(`<div>${html}</div>`))).to.equal(words);
    });

    it(`an article’s words of ${html} are “${words}”, and no misquote`, async () => {
      const index = indexText([await fixture(`<article><div>Wait. ${html} Go on.</div></article>`)]);
      const quote = `Wait. ${words} Go on.`;
      const plain = (text: string): string => normalizeText(text).replaceAll(' ', '');
      expect(plain(index.text)).to.equal(plain(quote));
    });
  }

  it('an elided word begins a quote of what follows its apostrophe', async () => {
    const index = indexText([await fixture("<p>Elle dit qu’il faut rester, dell'amore che resta</p>")]);
    expect(findPassage(index, 'Il faut rester')?.toString()).to.equal('il faut rester');
    expect(findPassage(index, 'Amore che resta')?.toString()).to.equal('amore che resta');
    expect(findPassage(index, 'Aut rester')).to.equal(undefined);
  });
});
