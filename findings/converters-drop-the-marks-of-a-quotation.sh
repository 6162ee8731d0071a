#!/usr/bin/env bash
# html-to-text 10, turndown 7 and node-html-markdown 2 write the words of a <q> without any quotation marks.
#
# HTML, "The q element": quotation marks must not be written around it, because the user agent inserts them. A
# program that turns the page into text or Markdown is then what has to write them, and rehype-remark does. A good
# engineer would expect quoted words to be recognizable still, as those of a <blockquote> are. What happens: the
# marks, which stood nowhere in the HTML, are gone, and what somebody else said is read as the author's own words:
# in the text part of a newsletter, in a post moved to Markdown, in what is given to a search or a summary.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null
cat >look.js <<'JS'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';

const html = '<p>She wrote <q>I never loved you</q> and burned the letter.</p>';
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const texts = {
  'rehype-remark 10.0.1': String(rehype.processSync(html)).trim(),
  'html-to-text 10.0.1': convert(html),
  'turndown 7.2.5': new TurndownService().turndown(html),
  'node-html-markdown 2.0.0': NodeHtmlMarkdown.translate(html),
};
console.log(html);
for (const [name, text] of Object.entries(texts)) console.log(`  ${name}: ${text}`);
const hasMarks = Object.values(texts).map((text) => /["“]I never loved you["”]/.test(text));
const hasWords = Object.values(texts).every((text) => text.includes('I never loved you'));
const isSame = hasWords && hasMarks.join() === 'true,false,false,false';
console.log(isSame ? 'seen again: nobody is quoted any more' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
