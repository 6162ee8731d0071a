#!/usr/bin/env bash
# markdown-to-jsx 9 makes `true` of every attribute with an empty value, and alt="" is gone from the page.
#
# HTML, "Attributes": an attribute may have the empty text for its value, and only for boolean attributes that is
# the same as "true". With alt="" a picture is for decoration and is passed over by screen readers; without an alt
# they read out its file's name. The README promises that HTML in Markdown becomes JSX. A good engineer would
# expect alt="" there, as react-markdown with rehype-raw gives, and an alt="" of ![](tide.jpg), as CommonMark
# writes it. What happens: alt={true} is what React gets, and leaves out, as it does lang, title and popover; an
# <option value=""> sends "true", and a field is filled with that word. A custom element is given `true` for its
# empty text as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error markdown-to-jsx@9.10.6 react@19.3.1 react-dom@19.3.1 \
  react-markdown@10.1.0 rehype-raw@7.0.0 >/dev/null
cat >look.js <<'JS'
import Markdown from 'markdown-to-jsx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';

console.error = () => {};
// React's own hint to the browser, in front of the page's first picture.
const render = (element) => renderToStaticMarkup(element).replace(/<link rel="preload"[^>]*>/, '');
const cases = {
  '<div><img src="tide.jpg" alt=""></div>': ['<div><img src="tide.jpg"/></div>', '<div><img src="tide.jpg" alt=""/></div>'],
  '![](tide.jpg)': ['<img src="tide.jpg"/>', '<p><img src="tide.jpg" alt=""/></p>'],
  '<div lang="">grmpf</div>': ['<div>grmpf</div>', '<div lang="">grmpf</div>'],
  '<div popover="">Why?</div>': ['<div>Why?</div>', '<div popover="">Why?</div>'],
  '<div><select><option value="">None</option></select></div>': ['<div><select><option value="true">None</option></select></div>', '<div><select><option value="">None</option></select></div>'],
  '<div data-mood="">Rest</div>': ['<div data-mood="true">Rest</div>', '<div data-mood="">Rest</div>'],
};
console.log('markdown-to-jsx 9.10.6, react-markdown 10.1.0 with rehype-raw 7.0.0, React 19.3.1');
let isSame = true;
for (const [text, expected] of Object.entries(cases)) {
  const own = render(createElement(Markdown, null, text));
  const other = render(createElement(ReactMarkdown, { rehypePlugins: [rehypeRaw] }, text));
  console.log(`${text}\n  markdown-to-jsx: ${own}\n  react-markdown:  ${other}`);
  isSame &&= own === expected[0] && other === expected[1];
}
console.log(isSame ? 'seen again: an empty value is no value, or "true"' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
