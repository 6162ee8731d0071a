#!/usr/bin/env bash
# @extractus/feed-extractor 8 builds another address than the feed's xml:base says; rss-parser 3 builds none.
#
# RFC 4287, section 2: any element may have an xml:base, and relative references are resolved by it. Jekyll's
# feed plugin is one of those that write it. A good engineer would expect /notes/letters/. What happens:
# feed-extractor ignores the base and sets "letters/" at the site's root, an address that looks right and
# is a 404; rss-parser and htmlparser2 hand on "letters/". @rowanmanning/feed-parser 2 is right. feedparser 2
# goes by the feed's base and not by the one on the link itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 \
  htmlparser2@12.0.0 @rowanmanning/feed-parser@2.1.5 feedparser@2.6.0 >/dev/null
cat >look.js <<'JS'
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseFeed as parseWithHtmlparser } from 'htmlparser2';
import Parser from 'rss-parser';

const feed = (link) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tide.example/notes/">
  <title>Tide Notes</title><id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <link href="https://tide.example/"/><updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry><title>Letters</title><id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
  <link ${link}/><updated>2026-11-03T23:30:00-08:00</updated></entry>
</feed>`;
const readers = {
  '@extractus/feed-extractor': (xml) => extractFromXml(xml, { baseUrl: 'https://tide.example/' }).entries[0].link,
  'rss-parser': async (xml) => (await new Parser().parseString(xml)).items[0].link,
  htmlparser2: (xml) => parseWithHtmlparser(xml, { xmlMode: true }).items[0].link,
  '@rowanmanning/feed-parser': (xml) => parseFeed(xml).items[0].url,
  feedparser: async (xml) => {
    for await (const { link } of Readable.from([xml]).pipe(new FeedParser())) return link;
  },
};
const seen = [];
for (const [name, read] of Object.entries(readers)) {
  const answers = [await read(feed('href="letters/"')), await read(feed('xml:base="2026/" href="letters/"'))];
  console.log(`${name}: ${answers.join('   with a base of its own: ')}`);
  seen.push(answers.map((answer) => answer.replace('https://tide.example', '')).join(' '));
}
const expected = [
  '/letters/ /letters/', 'letters/ letters/', 'letters/ letters/',
  '/notes/letters/ /notes/2026/letters/', '/notes/letters/ /notes/letters/',
];
const isSame = seen.join() === expected.join();
console.log(isSame ? 'seen again: one of five is right' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
