#!/usr/bin/env bash
# @custom-elements-manifest/analyzer 0.11 lists a Lit state as an attribute and as a public field.
#
# Lit: a property with `state: true` is internal, has no attribute and is not to be set from outside. It is
# what the decorator @state() does, written for JavaScript. The analyzer leaves out the attribute of what has
# `attribute: false`. A good engineer would expect the same here. What happens: `state` is not heard, and
# editors, documentation and types made of the manifest offer an attribute that does nothing.
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

writeFileSync('card.js', `import { LitElement } from 'lit';
export class MyCard extends LitElement {
  static properties = { headline: {}, article: { attribute: false }, open: { state: true } };
}
customElements.define('my-card', MyCard);`);
execFileSync('node_modules/.bin/cem', ['analyze', '--litelement', '--globs', 'card.js'], { stdio: 'ignore' });
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { attributes, members } = modules[0].declarations[0];
const names = attributes.map(({ name }) => name).join();
const { privacy } = members.find(({ name }) => name === 'open');
console.log('@custom-elements-manifest/analyzer 0.11.0');
console.log(`attributes: ${names}`);
console.log(`the state is ${privacy}`);
const isSame = names === 'headline,open' && privacy === 'public';
console.log(isSame ? 'seen again: the state has an attribute' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
