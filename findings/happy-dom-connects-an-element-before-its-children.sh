#!/usr/bin/env bash
# happy-dom 21 connects a custom element before its children, and upgrades it without its attributes.
#
# innerHTML parses a fragment apart and inserts it whole, so that connectedCallback finds the children. And to
# upgrade an element, HTML says, attributeChangedCallback is called for each observed attribute it has. A good
# engineer would expect both, as in browsers and jsdom. What happens: the element is connected while it is
# empty, and a later define() tells it of no attribute at all. Tests of elements that work with the HTML
# inside them fail or, worse, pass for a state that no reader meets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const page = '<my-card tone="calm"><p>The hour after</p></my-card>';
const run = (window) => {
  let heard = [];
  class Card extends window.HTMLElement {
    static observedAttributes = ['tone'];
    attributeChangedCallback(name, before, value) {
      heard.push(`${name}=${value}`);
    }
    connectedCallback() {
      heard.push(`connected with ${this.childNodes.length}`);
    }
  }
  window.document.body.innerHTML = page;
  window.customElements.define('my-card', Card);
  const upgraded = heard.join(', ');
  heard = [];
  window.document.body.innerHTML = page;
  return { upgraded, parsed: heard.join(', ') };
};
const { upgraded, parsed } = run(new Window());
const right = 'tone=calm, connected with 1';
console.log('happy-dom 21.0.4');
console.log(`upgraded:     ${upgraded}`);
console.log(`by innerHTML: ${parsed}`);
console.log(`right, both:  ${right}`);
const isSame = upgraded === 'connected with 1' && parsed === 'tone=calm, connected with 0';
console.log(isSame ? 'seen again: no attribute, no children' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
