#!/usr/bin/env bash
# rss-parser 3 takes an Atom entry's comments for the entry where its own link has no rel.
#
# RFC 4287, section 4.2.7.2: a link without a rel attribute is to be taken for an alternate, the entry's own
# page. Here an entry names its replies first, as blogs with comments do, and its page after that, without a
# rel. A good engineer would expect the page. What happens: rss-parser gives the first link, the comments,
# though with rel="alternate" on the second it is right. A list of articles leads its readers into the
# comments. htmlparser2 12 gives the first link in both cases.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-parser@3.13.0 htmlparser2@12.0.0 >/dev/null
cat >look.js <<'JS'
import { parseFeed } from 'htmlparser2';
import Parser from 'rss-parser';

const feed = (rel) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <link href="https://tide.example/" rel="alternate"/>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    <title>Letters we keep</title>
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link rel="replies" href="https://tide.example/notes/letters/#comments"/>
    <link ${rel} href="https://tide.example/notes/letters/"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
    <summary>On writing what is not sent.</summary>
  </entry>
</feed>`;
const readers = {
  'rss-parser 3.13.0': async (xml) => (await new Parser().parseString(xml)).items[0].link,
  'htmlparser2 12.0.0': async (xml) => parseFeed(xml, { xmlMode: true }).items[0].link,
};
const expected = {
  'rss-parser 3.13.0': 'https://tide.example/notes/letters/#comments',
  'htmlparser2 12.0.0': 'https://tide.example/notes/letters/#comments',
};
let isSame = true;
for (const [name, read] of Object.entries(readers)) {
  const without = await read(feed(''));
  const named = await read(feed('rel="alternate"'));
  console.log(`${name}: without rel ${JSON.stringify(without)}, with rel="alternate" ${JSON.stringify(named)}`);
  isSame &&= without === expected[name];
}
console.log(isSame ? 'seen again: a link without rel is not the entry’s' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
