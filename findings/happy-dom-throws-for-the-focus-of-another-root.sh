#!/usr/bin/env bash
# happy-dom 21 throws for the active element of a shadow root while focus is in another.
#
# DOM says that `shadowRoot.activeElement` is null where the focused element is not in that root. A good
# engineer would expect null, as browsers and jsdom give. What happens: the getter climbs from the focused
# element's host to the document, reads a host of that, and throws a TypeError. An element that asks whether
# focus is inside it, as one does before it redraws, breaks in unit tests as soon as somebody types elsewhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const { document } = new Window();
const make = () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  return root;
};
const [one, other] = [make(), make()];
const ask = (root) => {
  try {
    return String(root.activeElement?.localName ?? null);
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const before = ask(other);
one.querySelector('input').focus();
const [own, after] = [ask(one), ask(other)];
console.log('happy-dom 21.0.4');
console.log(`before anything has focus: ${before}, right: null`);
console.log(`the root with focus:       ${own}, right: input`);
console.log(`the root beside it:        ${after}, right: null`);
const isSame = before === 'null' && own === 'input' && after.startsWith('TypeError');
console.log(isSame ? 'seen again: it throws' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
