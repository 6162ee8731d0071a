#!/usr/bin/env bash
# jsonfeed-to-rss 3 writes <pubDate>Invalid Date</pubDate> for an item without a date.
#
# JSON Feed: an item must have an id; `date_published` is optional, and pages that are not dated (an "about
# this practice", a collection of links) have none. RSS 2.0 leaves pubDate optional too. A good engineer
# would expect no pubDate. What happens: the text of JavaScript's failed date is put into the feed, which is
# no RFC 822 date, so that a validator refuses the file and readers sort the item at random. The feed's own
# date is computed by the same items.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error jsonfeed-to-rss@3.0.8 >/dev/null
cat >look.js <<'JS'
import jsonfeedToRSS from 'jsonfeed-to-rss';

const feed = (item) => ({
  version: 'https://jsonfeed.org/version/1',
  title: 'Tide Notes',
  home_page_url: 'https://tide.example/',
  feed_url: 'https://tide.example/feed.json',
  author: { name: 'Ines Marrow' },
  items: [{ id: '1', url: 'https://tide.example/notes/1/', title: 'Letters', content_html: '<p>Words.</p>', ...item }],
});
const item = (xml) => xml.match(/<item>[^]*<\/item>/)[0].match(/<pubDate>.*<\/pubDate>/)?.[0] ?? 'no pubDate';
const dated = item(jsonfeedToRSS(feed({ date_published: '2026-11-03T23:30:00-08:00' })));
const undated = item(jsonfeedToRSS(feed({})));
console.log('jsonfeed-to-rss 3.0.8');
console.log(`with date_published:    ${dated}`);
console.log(`without date_published: ${undated}`);
const isSame = dated === '<pubDate>Wed, 04 Nov 2026 07:30:00 GMT</pubDate>' && undated === '<pubDate>Invalid Date</pubDate>';
console.log(isSame ? 'seen again: a date that is none' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
