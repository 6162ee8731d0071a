#!/usr/bin/env bash
# @extractus/feed-extractor 8 gives an empty title and description for Atom's XHTML text.
#
# RFC 4287, section 3.1: a text construct is of type "text", "html" or "xhtml", and a reader has to know all
# three. Titles with an emphasis or a formula are written as "xhtml" by some generators. A good engineer
# would expect the words, with markup or without. What happens: both are the empty string, while the entry
# counts and has its link, so that a list shows an article without a headline. The same words as "html" are
# there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 >/dev/null
cat >look.js <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';

const feed = (type, wrap) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    <title type="${type}">${wrap('What <em>we</em> keep')}</title>
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link href="https://tide.example/notes/letters/"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
    <summary type="${type}">${wrap('On letters that are <em>not</em> sent.')}</summary>
  </entry>
</feed>`;
const read = (type, wrap) => {
  const [{ title, description, link }] = extractFromXml(feed(type, wrap)).entries;
  return { title, description, link };
};
const html = read('html', (words) => `<![CDATA[${words}]]>`);
const xhtml = read('xhtml', (words) => `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`);
console.log('@extractus/feed-extractor 8.0.3');
console.log(`of type "html":  ${JSON.stringify(html)}`);
console.log(`of type "xhtml": ${JSON.stringify(xhtml)}`);
const isSame =
  html.title.includes('keep') && html.description.includes('sent') && xhtml.title === '' &&
  xhtml.description === '' && xhtml.link === html.link;
console.log(isSame ? 'seen again: the XHTML words are gone' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
