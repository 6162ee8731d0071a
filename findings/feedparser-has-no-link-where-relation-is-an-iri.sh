#!/usr/bin/env bash
# feedparser 2 and @rowanmanning/feed-parser 2 find no link where its relation is written as an IRI.
#
# RFC 4287, section 4.2.7.2: rel is a name or an IRI, and "alternate" and the IRI that ends in it,
# http://www.iana.org/assignments/relation/alternate, are the same relation. A good engineer would expect
# both spellings to give the entry's page. What happens: with the IRI it has none, and the article cannot be
# opened; rss-parser and htmlparser2 are right, if only because they take a first link for want of another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >look.js <<'JS'
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';

const feed = (rel) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    <title>Letters we keep</title>
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link rel="${rel}" href="https://tide.example/notes/letters/"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
    <summary>On writing what is not sent.</summary>
  </entry>
</feed>`;
const readers = {
  'feedparser 2.6.0': async (xml) => {
    for await (const { link } of Readable.from([xml]).pipe(new FeedParser())) return link;
  },
  '@rowanmanning/feed-parser 2.1.5': (xml) => parseFeed(xml).items[0].url,
};
let isSame = true;
for (const [name, read] of Object.entries(readers)) {
  const byName = await read(feed('alternate'));
  const byIri = await read(feed('http://www.iana.org/assignments/relation/alternate'));
  console.log(`${name}: by name ${byName}, by IRI ${byIri}`);
  isSame &&= byName === 'https://tide.example/notes/letters/' && byIri === null;
}
console.log(isSame ? 'seen again: no link by the IRI' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
