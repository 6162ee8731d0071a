#!/usr/bin/env bash
# @extractus/article-extractor 9 drops the words that stand inside a custom element.
#
# HTML lets an autonomous custom element stand wherever a span may, and what is inside it is part of the page:
# readers see it before any script runs. A good engineer would expect the tag to go, if it must, and the words
# to stay, as Readability keeps them. What happens: tags that the cleaner doesn't know are discarded with all
# they hold, so that a quotation, a question to the reader or a footnote is missing in the middle of the
# extracted article, and its text reads on as if nothing had been there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @extractus/article-extractor@9.0.1 >/dev/null
cat >look.js <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';

const paragraph = '<p>On writing what is not sent, and on keeping it in a drawer for as long as it has to stay there.</p>';
const page = `<!doctype html><html lang="en"><head><title>Letters we keep</title></head><body><article>
<h1>Letters we keep</h1>${paragraph.repeat(5)}
<pull-quote><p>Somebody has to turn round first, and it may as well be you.</p></pull-quote>
${paragraph.repeat(5)}</article></body></html>`;
const url = 'https://tide.example/notes/letters/';
const extracted = (await extractFromHtml(page, url)).content;
const plain = (await extractFromHtml(page.replaceAll('pull-quote', 'blockquote'), url)).content;
const has = (content) => [content.includes('not sent'), content.includes('turn round first')].join();
console.log('@extractus/article-extractor 9.0.1: has it the paragraphs, the quotation?');
console.log(`in <blockquote>: ${has(plain)}`);
console.log(`in <pull-quote>: ${has(extracted)}`);
const isSame = has(plain) === 'true,true' && has(extracted) === 'true,false';
console.log(isSame ? 'seen again: the quotation is gone' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
