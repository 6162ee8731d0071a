#!/usr/bin/env bash
# React 19 writes aria-hidden="" for aria-hidden={true} on a custom element, and no aria-expanded for {false}.
#
# WAI-ARIA, "Supported States and Properties": "true" and "false" are words there, and an empty value counts as if
# the attribute were not given. React writes the words for every other tag; React 18, Preact and Vue do so for
# custom ones too. A good engineer would expect <my-wave aria-hidden> to be kept from screen readers as
# <span aria-hidden> is. What happens: once a tag has a dash, React 19 takes aria-* for attributes that say all by
# being there, so that what only decorates is read aloud. Its notes tell that a server leaves `false` out, but not
# that aria-* is meant too, nor that the browser then writes "false": the two don't agree on aria-expanded.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error react@19.3.1 react-dom@19.3.1 preact@11.2.0 \
  preact-render-to-string@6.8.2 vue@3.5.45 jsdom@29.1.1 >/dev/null
cat >look.js <<'JS'
import { JSDOM } from 'jsdom';
import { h } from 'preact';
import { render as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createSSRApp, h as hVue } from 'vue';
import { renderToString } from 'vue/server-renderer';

const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document });
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');
const inBrowser = (tag, props) => {
  const main = document.createElement('main');
  flushSync(() => createRoot(main).render(createElement(tag, props)));
  return main.innerHTML;
};

const seen = {};
for (const props of [{ 'aria-hidden': true }, { 'aria-expanded': false }]) {
  console.log(JSON.stringify(props));
  const html = {
    'react-dom 19.3.1, span': renderToStaticMarkup(createElement('span', props)),
    'react-dom 19.3.1, server': renderToStaticMarkup(createElement('my-wave', props)),
    'react-dom 19.3.1, browser': inBrowser('my-wave', props),
    'preact 11.2.0, server': renderPreact(h('my-wave', props)),
    'vue 3.5.45, server': await renderToString(createSSRApp({ render: () => hVue('my-wave', props) })),
  };
  for (const [name, text] of Object.entries(html)) console.log(`  ${name}: ${text}`);
  seen[Object.keys(props)[0]] = Object.values(html).map((text) => text.match(/aria-\w+="\w*"/)?.[0] ?? 'none');
}
const [hidden, expanded] = ['aria-hidden="true"', 'aria-expanded="false"'];
const isSame =
  seen['aria-hidden'].join() === [hidden, 'aria-hidden=""', 'aria-hidden=""', hidden, hidden].join() &&
  seen['aria-expanded'].join() === [expanded, 'none', expanded, expanded, expanded].join();
console.log(isSame ? 'seen again: one attribute is empty, and the other is missing from the server’s HTML' : 'changed');
process.exit(isSame ? 0 : 1);
JS
NODE_ENV=production node look.js
