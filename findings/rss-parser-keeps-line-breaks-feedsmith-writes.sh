#!/usr/bin/env bash
# rss-parser 3 gives links and ids with line breaks around them from a feed that feedsmith 3 wrote.
#
# feedsmith puts a value that needs CDATA, one with "&" in it, on a line of its own, with spaces before and
# after. The same package reads it back trimmed, and so do htmlparser2 and others. A good engineer would
# expect one address from both halves of such a pair: white space around it cannot be part of a URL. What
# happens: rss-parser hands on the line breaks and the indentation, in `link` and `guid` as in `title`. Two
# posts of one site differ: those without "&" are clean, so that nobody sees it in a first test. Whoever
# compares ids finds none that match.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null
cat >look.js <<'JS'
import { generateRssFeed, parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const item = (title, link) => ({ title, link, guid: { value: link, isPermaLink: true } });
const xml = generateRssFeed({
  title: 'Tide Notes',
  link: 'https://tide.example/',
  description: 'Notes',
  items: [item('Letters', 'https://tide.example/?p=3'), item('Rest & sleep', 'https://tide.example/?p=4&lang=en')],
});
const own = parseFeed(xml).feed.items.map(({ title, link, guid }) => ({ title, link, guid: guid.value }));
const { items } = await new Parser().parseString(xml);
const seen = items.map(({ title, link, guid }) => ({ title, link, guid }));
console.log('feedsmith 3.0.1 writes, rss-parser 3.13.0 reads');
for (const place of [0, 1]) {
  console.log(`feedsmith reads:  ${JSON.stringify(own[place])}`);
  console.log(`rss-parser reads: ${JSON.stringify(seen[place])}`);
}
const isPadded = (value) => value.startsWith('\n') && value.endsWith(' ');
const isSame =
  JSON.stringify(seen[0]) === JSON.stringify(own[0]) && own[1].link === 'https://tide.example/?p=4&lang=en' &&
  isPadded(seen[1].link) && isPadded(seen[1].guid) && isPadded(seen[1].title);
console.log(isSame ? 'seen again: line breaks around the second post’s link' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
