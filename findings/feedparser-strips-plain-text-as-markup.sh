#!/usr/bin/env bash
# feedparser 2 takes words out of an Atom title that is plain text.
#
# RFC 4287, section 3.1.1.1: text of type "text", which is the default, holds no markup: an escaped "<" in it
# is that character. A note on HTML may well be called "Why <time> matters". A good engineer would expect
# these three words, as rss-parser and htmlparser2 give them. What happens: the title is cleaned as if it
# were HTML, whatever its type, and is "Why  matters".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error feedparser@2.6.0 >/dev/null
cat >look.js <<'JS'
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';

const feed = (title) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    ${title}
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link href="https://tide.example/notes/time/"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
  </entry>
</feed>`;
const read = async (xml) => {
  const parser = Readable.from([xml]).pipe(new FeedParser());
  for await (const { title } of parser) return title;
};
const titles = ['<title>Why &lt;time&gt; matters</title>', '<title type="text">When &lt;b&gt; is enough</title>'];
const seen = [];
for (const title of titles) seen.push(await read(feed(title)));
console.log('feedparser 2.6.0');
for (const [place, title] of titles.entries()) console.log(`${title} → ${JSON.stringify(seen[place])}`);
const isSame = seen[0] === 'Why  matters' && seen[1] === 'When  is enough';
console.log(isSame ? 'seen again: words of plain text are gone' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
