#!/usr/bin/env bash
# htmlparser2 12 gives an Atom feed without a link of its own the link of its first entry.
#
# RFC 4287, section 4.1.1: a feed should have a link to itself, but need not have any. Some hand-written
# feeds have none. A good engineer would expect `link` of the feed to be missing then, as `id` and `title`
# are read from the feed's own children. What happens: `parseFeed` looks for the link in all descendants,
# and says that the site is at its first entry. Whoever links the list's heading to `feed.link` leads
# readers to one article, another one after each post.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error htmlparser2@12.0.0 >/dev/null
cat >look.js <<'JS'
import { parseFeed } from 'htmlparser2';

const { title, link, items } = parseFeed(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    <title>Letters we keep</title>
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link href="https://tide.example/notes/letters/" rel="alternate"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
    <summary>On writing what is not sent.</summary>
  </entry>
</feed>`, { xmlMode: true });
console.log('htmlparser2 12.0.0');
console.log(`feed: ${JSON.stringify({ title, link })}`);
console.log(`its entry: ${JSON.stringify({ title: items[0].title, link: items[0].link })}`);
const isSame = title === 'Tide Notes' && link === items[0].link && link === 'https://tide.example/notes/letters/';
console.log(isSame ? 'seen again: the feed has its entry’s link' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
