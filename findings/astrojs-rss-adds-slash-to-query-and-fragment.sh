#!/usr/bin/env bash
# @astrojs/rss 4 puts its slash at the end of an address's query or fragment.
#
# The README says that the package adds a trailing slash to links unless told otherwise. That is about paths:
# in "/notes/letters/#comments" the path has its slash, and RFC 3986 (3.4, 3.5) takes every character after
# "?" or "#" for data. A good engineer would expect such a link as it is, or the slash before the "#". What
# happens: the fragment becomes "comments/", which no element has for an id, and the query "?p=3" becomes
# "3/", for which a site that looks its posts up by number has no page. The same for `commentsUrl`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @astrojs/rss@4.0.19 >/dev/null
cat >look.js <<'JS'
import rss from '@astrojs/rss';

const links = ['/notes/letters/', '/notes/letters/#comments', '/?p=3', '/notes/?page=2#letters'];
const response = await rss({
  title: 'Tide Notes',
  description: 'Notes',
  site: 'https://tide.example/',
  items: links.map((link) => ({ title: 'Letters', link, commentsUrl: '/notes/letters/#comments' })),
});
const xml = await response.text();
const [, ...seen] = [...xml.matchAll(/<link>(.*?)<\/link>/g)].map(([, address]) => address);
const [, comments] = xml.match(/<comments>(.*?)<\/comments>/);
console.log('@astrojs/rss 4.0.19');
for (const [place, link] of links.entries()) console.log(`${link} → ${seen[place]}`);
console.log(`commentsUrl /notes/letters/#comments → ${comments}`);
const isSame =
  seen[1] === 'https://tide.example/notes/letters/#comments/' && seen[2] === 'https://tide.example/?p=3/' &&
  seen[3] === 'https://tide.example/notes/?page=2#letters/' && comments === seen[1];
console.log(isSame ? 'seen again: the slash stands in the query or the fragment' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
