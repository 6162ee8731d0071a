#!/usr/bin/env bash
# feedparser 2 takes a guid for the article's link where the feed says that it is none.
#
# RSS 2.0, on <guid>: if isPermaLink is false, the guid may not be assumed to be a URL, or a URL to anything
# in particular. An item need not have a link: podcast episodes and short notes often have none. A good
# engineer would expect no link. What happens: `link` is the guid all the same. Feeds that move to another
# host keep the old addresses as guids, marked like this, so that subscribers don't get everything anew:
# readers are then led to a site that is no more.
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

const feed = (attribute) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Notes</title><link>https://tide.example/</link>
<description>Notes</description>
<item><title>Episode 4: Sleep</title><guid${attribute}>http://old-host.example/?p=4</guid>
<enclosure url="https://tide.example/4.mp3" length="1200" type="audio/mpeg"/></item>
</channel></rss>`;
const read = async (attribute) => {
  const parser = Readable.from([feed(attribute)]).pipe(new FeedParser());
  for await (const { link, guid } of parser) return { link, guid };
};
const plain = await read('');
const none = await read(' isPermaLink="false"');
console.log('feedparser 2.6.0');
console.log(`guid alone:                ${JSON.stringify(plain)}`);
console.log(`with isPermaLink="false":  ${JSON.stringify(none)}`);
const isSame = plain.link === plain.guid && none.link === 'http://old-host.example/?p=4';
console.log(isSame ? 'seen again: the guid is the link' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
