#!/usr/bin/env bash
# node-html-markdown 2 glues words together: a headline and text in one link, and the lines of a table's cell.
#
# HTML, "The a element": a link may be around whole paragraphs and headings, even sections. A <br> in a cell parts
# two lines. Markdown has no such link and no such cell, so that a converter has to choose: two links, a space. A
# good engineer would expect no two words to become one. What happens: inside a link and inside a cell all that
# parts blocks and lines is removed, and nothing is put in its place. Article cards become links with names like
# "SleepWhat helps", opening hours become "9 to 12Closed", and a search for either word passes them over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error node-html-markdown@2.0.0 turndown@7.2.5 html-to-text@10.0.1 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 remark-gfm@4.0.1 >/dev/null
cat >look.js <<'JS'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const tools = {
  'rehype-remark 10.0.1': (html) => String(rehype.processSync(html)).trim(),
  'turndown 7.2.5': (html) => new TurndownService().turndown(html),
  'html-to-text 10.0.1': (html) => convert(html),
  'node-html-markdown 2.0.0': (html) => NodeHtmlMarkdown.translate(html),
};
const samples = [
  ['Sleep', 'What', '<article><a href="/sleep"><h3>Sleep</h3><p>What helps at three in the morning.</p></a></article>'],
  ['12', 'Closed', '<table><tr><th>Day</th></tr><tr><td>9 to 12<br>Closed in August</td></tr></table>'],
];
const isGlued = {};
for (const [before, after, html] of samples) {
  console.log(html);
  for (const [name, translate] of Object.entries(tools)) {
    const text = translate(html);
    (isGlued[name] ??= []).push(new RegExp(before + after, 'i').test(text));
    console.log(`  ${name}: ${JSON.stringify(text)}`);
  }
}
const isSame = Object.values(isGlued).join(' ') === 'false,false false,false false,false true,true';
console.log(isSame ? 'seen again: two words have become one' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
