#!/usr/bin/env bash
# Prettier 3.10.1 changes what an MDX file renders: a long <p> gets a paragraph of its own inside.
#
# Prettier's "Rationale" promises that the code means the same after formatting as before. In MDX, the words of
# an element that stand on lines of their own are Markdown, and Markdown makes a paragraph of them; on the
# element's own line they are its inline content. A good engineer would expect a formatter to keep a long <p> on
# one line there, as it keeps the words of a <pre>. What happens: it breaks the line once it is longer than
# printWidth, and @mdx-js/mdx renders <p><p>…</p></p>. A browser that parses that HTML ends the first paragraph
# where the second begins: its class, its id and its slot stand on an empty paragraph, and an empty third follows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error prettier@3.10.1 @mdx-js/mdx@3.1.1 react@19.3.1 \
  react-dom@19.3.1 >/dev/null
cat >look.js <<'JS'
import { evaluate } from '@mdx-js/mdx';
import { format } from 'prettier';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';

const written =
  '<p id="tides">The harbour office writes the times of high and low water on a slate beside its door.</p>\n';
const formatted = await format(written, { parser: 'mdx' });
const render = async (text) =>
  renderToStaticMarkup(createElement((await evaluate(text, runtime)).default)).replaceAll('\n', ' ').trim();
const [before, after] = [await render(written), await render(formatted)];
console.log(`as written:\n${before}\nformatted by Prettier 3.10.1 to:\n${formatted}rendered:\n${after}`);
const isSame = /^<p id="tides">The/.test(before) && /^<p id="tides"><p>The/.test(after);
console.log(isSame ? 'seen again: one paragraph has become two' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
