#!/usr/bin/env bash
# Readability 0.6 says that an article is by the person whom it quotes, and takes the name from under the quote.
#
# HTML, "The figure element": a caption may say who is quoted, and a class means what its author likes. Microdata:
# an itemprop belongs to the nearest item around it, here a quotation. The README calls `byline` the author's
# metadata. A good engineer would expect a name in a quotation's figure to stay there. What happens: where no
# metadata names the article's author, the first element with "author" or "byline" in its class or itemprop is
# the byline, and is removed: the quotation stands without its source, and the reading view is signed by somebody
# who did not write it. Defuddle leaves the name under the quotation, and the one with a class out of the byline.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @mozilla/readability@0.6.0 defuddle@0.19.4 jsdom@29.1.1 >/dev/null
cat >look.js <<'JS'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const paragraph = '<p>On writing what is not sent, and on keeping it in a drawer for as long as it has to stay there.</p>';
const page = (figure) => `<!doctype html><html lang="en"><head><title>Letters we keep</title></head><body><main><article>
<h1>Letters we keep</h1>${paragraph.repeat(4)}${figure}${paragraph.repeat(4)}<p>Written by Mina Okafor.</p></article></main></body></html>`;
const quote = '<blockquote><p itemprop="text">Somebody has to turn round first.</p></blockquote>';
const figures = {
  'no class': `<figure>${quote}<figcaption>Ruth Alder</figcaption></figure>`,
  'class="quote-author"': `<figure>${quote}<figcaption class="quote-author">Ruth Alder</figcaption></figure>`,
  'itemprop="author" of a Quotation': `<figure itemscope itemtype="https://schema.org/Quotation">${quote}
<figcaption itemprop="author">Ruth Alder</figcaption></figure>`,
};
const url = 'https://tide.example/notes/letters/';
const seen = [];
for (const [name, figure] of Object.entries(figures)) {
  const { byline, content } = new Readability(new JSDOM(page(figure), { url }).window.document).parse();
  const other = await Defuddle(new JSDOM(page(figure), { url }).window.document, url);
  const say = (by, html) => `by ${by || 'nobody named'}; the quotation has ${/Ruth Alder/.test(html) ? 'its source' : 'none'}`;
  seen.push(say(byline, content));
  console.log(`${name}\n  @mozilla/readability 0.6.0: ${seen.at(-1)}\n  defuddle 0.19.4: ${say(other.author, other.content)}`);
}
const taken = 'by Ruth Alder; the quotation has none';
const isSame = seen.join() === ['by nobody named; the quotation has its source', taken, taken].join();
console.log(isSame ? 'seen again: the quoted person signs the article' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
