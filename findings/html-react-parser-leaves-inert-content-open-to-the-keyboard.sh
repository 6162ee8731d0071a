#!/usr/bin/env bash
# html-react-parser 6 and html-to-react 1 lose `inert` with React 19, so that what was off can be used again.
#
# HTML, "Boolean attributes": by standing there the attribute is true, whatever its value, and <div inert> has the
# empty one. Both packages turn HTML into React's elements and know which attributes are boolean, so that
# `disabled` and `open` become true. A good engineer would expect the same of inert, as hast-util-to-jsx-runtime
# does. What happens: their lists are older than the attribute, and React is given inert="", which since its
# version 19 counts as false there; up to 18 it was written as it is. The step of a form that isn't due yet, or a
# page behind its menu, takes focus and is read aloud. React says so in the console while one develops, and not
# later.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error html-react-parser@6.1.9 html-to-react@1.7.0 \
  hast-util-from-html@2.1.0 hast-util-to-jsx-runtime@2.3.7 react@19.3.1 react-dom@19.3.1 >/dev/null
cat >look.js <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import parse from 'html-react-parser';
import { Parser } from 'html-to-react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';

console.error = () => {};
const html = '<div inert=""><button disabled="">Next</button></div>';
const without = '<div><button disabled="">Next</button></div>';
const tools = {
  'html-react-parser 6.1.9': parse,
  'html-to-react 1.7.0': (text) => new Parser().parse(text),
  'hast-util-to-jsx-runtime 2.3.7': (text) => toJsxRuntime(fromHtml(text, { fragment: true }), runtime),
};
console.log(`React 19.3.1: ${html}`);
const seen = Object.entries(tools).map(([name, toReact]) => {
  const written = renderToStaticMarkup(toReact(html));
  console.log(`${name}: ${written}`);
  return written;
});
const isSame = seen[0] === without && seen[1] === without && seen[2] === html;
console.log(isSame ? 'seen again: the part of the page is no longer inert' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
