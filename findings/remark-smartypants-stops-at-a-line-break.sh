#!/usr/bin/env bash
# remark-smartypants 3 leaves the quotation marks on both sides of a hard line break straight.
#
# CommonMark, "Hard line breaks": a backslash or two spaces at a line's end make a <br>, as verses and talk need.
# The plugin is on by default in @astrojs/markdown-remark, and looks beyond a link or an emphasis to tell which way
# a mark has to curl. A good engineer would expect the marks of two lines to be as those of two paragraphs, as
# marked-smartypants and markdown-it write them. What happens: the texts of a paragraph are joined without what
# stands between, so that the mark that ends a line meets the one that begins the next, and neither is changed.
# Somebody's line begins with a curly mark and ends with a straight one, in the very talk that a page is about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error remark-smartypants@3.0.3 unified@11.0.5 remark-parse@11.0.0 \
  remark-rehype@11.1.2 rehype-stringify@10.0.1 markdown-it@15.0.3 marked@18.2.1 marked-smartypants@1.1.12 >/dev/null
cat >look.js <<'JS'
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { markedSmartypants } from 'marked-smartypants';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkSmartypants).use(remarkRehype).use(rehypeStringify);
const signs = { '&#8220;': '“', '&#8221;': '”' };
const tools = {
  'markdown-it 15.0.3': (text) => new MarkdownIt({ typographer: true }).render(text),
  'marked-smartypants 1.1.12': (text) => new Marked(markedSmartypants()).parse(text).replace(/&#\d+;/g, (sign) => signs[sign] ?? sign),
  'remark-smartypants 3.0.3': (text) => String(remark.processSync(text)),
};
const talks = {
  'two paragraphs': '"Are you cross?"\n\n"No. Tired."',
  'a backslash': '"Are you cross?"\\\n"No. Tired."',
  'two spaces': '"Are you cross?"  \n"No. Tired."',
};
const straight = {};
for (const [name, talk] of Object.entries(talks)) {
  console.log(name);
  for (const [tool, render] of Object.entries(tools)) {
    const html = render(talk).trim().replaceAll('\n', '');
    (straight[tool] ??= []).push(html.split(/"|&quot;/).length - 1);
    console.log(`  ${tool}: ${html}`);
  }
}
const isSame =
  straight['markdown-it 15.0.3'].join() === '0,0,0' && straight['marked-smartypants 1.1.12'].join() === '0,0,0' &&
  straight['remark-smartypants 3.0.3'].join() === '0,2,2';
console.log(isSame ? 'seen again: two marks are straight' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
