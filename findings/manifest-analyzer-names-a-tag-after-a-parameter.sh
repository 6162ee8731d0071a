#!/usr/bin/env bash
# @custom-elements-manifest/analyzer 0.11 writes a parameter's name into the manifest as a tag.
#
# Libraries that may be loaded twice wrap customElements.define in a function of their own. The manifest's
# schema says of a custom-element-definition that its name is the tag's. A good engineer would expect the tag
# of each call, or nothing. What happens: the one line inside the wrapper makes an entry with the name "tag"
# for a class "element", neither of which there is, and the elements themselves have none: tools that go by
# the manifest complete <tag> and know no <my-card>.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @custom-elements-manifest/analyzer@0.11.0 >/dev/null
cat >look.js <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const analyze = (source) => {
  writeFileSync('card.js', source);
  execFileSync('node_modules/.bin/cem', ['analyze', '--globs', 'card.js'], { stdio: 'ignore' });
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules[0].exports
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name, declaration }) => `${name} of ${declaration.name}`)
    .join(', ');
};
const card = 'export class MyCard extends HTMLElement {}';
const plain = analyze(`${card}
customElements.define('my-card', MyCard);`);
const wrapped = analyze(`${card}
const define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
define('my-card', MyCard);`);
console.log('@custom-elements-manifest/analyzer 0.11.0');
console.log(`customElements.define at hand: ${plain}`);
console.log(`in a function:                 ${wrapped}`);
const isSame = plain === 'my-card of MyCard' && wrapped === 'tag of element';
console.log(isSame ? 'seen again: the parameter is the tag' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
