#!/usr/bin/env bash
# @extractus/feed-extractor 8 reads a title or guid of digits as a number, and writes another one.
#
# RSS 2.0 and Atom know no numbers: a title is text, and a guid is "a string". Posts are called 007, 1.10 or
# 2026; some sites use hexadecimal ids. A good engineer would expect the characters that stand there. What
# happens: the XML reader makes numbers of them, and these become text again: 007 is "7", 1.10 is "1.1", and
# the ids 0x1F and 31 of two posts are both "31", so that whoever keeps what was read by its id takes one
# post for the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 >/dev/null
cat >look.js <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';

const posts = [
  ['007', '0x1F'],
  ['1.10', '31'],
  ['1e3', '00000000000000000042'],
];
const item = ([title, id], place) => `<item>
  <title>${title}</title>
  <link>https://tide.example/notes/${place}/</link>
  <guid isPermaLink="false">${id}</guid>
</item>`;
const { entries } = extractFromXml(`<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Notes</title><link>https://tide.example/</link>
<description>Notes</description>${posts.map(item).join('')}</channel></rss>`);
const seen = entries.map(({ title, id }) => [title, id]);
console.log('@extractus/feed-extractor 8.0.3');
for (const [place, post] of posts.entries()) {
  console.log(`title and guid ${JSON.stringify(post)} → ${JSON.stringify(seen[place])}`);
}
const isSame = seen[0][0] === '7' && seen[1][0] === '1.1' && seen[0][1] === seen[1][1];
console.log(isSame ? 'seen again: another title, and one id for two posts' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
