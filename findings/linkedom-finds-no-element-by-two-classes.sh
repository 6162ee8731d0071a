#!/usr/bin/env bash
# linkedom 0.18 finds no element by two class names.
#
# DOM, getElementsByClassName(): its argument is a set of tokens parted by white space, and an element is
# found that has all of them, in any order. A good engineer would expect one paragraph for "note reply" and
# for "reply note", as querySelectorAll('.note.reply') finds it. What happens: the list is empty, whatever
# the order, since the whole text is looked for as one class. Scripts that run over pages at build time, where
# linkedom is chosen for its speed, silently skip what they were to change.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error linkedom@0.18.15 >/dev/null
cat >look.js <<'JS'
import { parseHTML } from 'linkedom';

const page = '<!doctype html><html><body><p class="note reply">Yes</p><p class="note">No</p></body></html>';
const { document } = parseHTML(page);
const counts = ['note', 'note reply', 'reply note'].map((names) => document.getElementsByClassName(names).length);
const seen = [...counts, document.querySelectorAll('.note.reply').length].join();
console.log('linkedom 0.18.15');
console.log(`note, note reply, reply note, and by selector: ${seen}, right: 2,1,1,1`);
const isSame = seen === '2,0,0,1';
console.log(isSame ? 'seen again: none by two classes' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
