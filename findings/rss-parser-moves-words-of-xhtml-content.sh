#!/usr/bin/env bash
# rss-parser 3 gives the words of an Atom entry's XHTML content in another order.
#
# RFC 4287, section 4.1.3.3: content of type "xhtml" is one div of XHTML. A good engineer would expect the
# div as it stands, as from type "html". What happens: the feed is read into objects that keep an element's
# text and its children apart, and is written again from these: all text first, then the elements. So
# "Rest is not a reward, it is a need." becomes "Rest is a reward, a need.notit is", and the snippet that a
# list of articles shows says the opposite of its author. Nothing warns of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-parser@3.13.0 >/dev/null
cat >look.js <<'JS'
import Parser from 'rss-parser';

const feed = (content) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Tide Notes</title>
  <id>urn:uuid:6f0a1c9e-0c1d-4f4f-9d55-2b9f4a3c7d10</id>
  <updated>2026-11-03T23:30:00-08:00</updated>
  <author><name>Ines Marrow</name></author>
  <entry>
    <title>On rest</title>
    <id>urn:uuid:0b6f8d1a-53c4-4a5e-8a57-6f1f4f1c2e11</id>
    <link href="https://tide.example/notes/rest/"/>
    <updated>2026-11-03T23:30:00-08:00</updated>
    ${content}
  </entry>
</feed>`;
const read = async (content) => (await new Parser().parseString(feed(content))).items[0].contentSnippet;
const words = 'Rest is <em>not</em> a reward, <b>it is</b> a need.';
const xhtml = await read(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></content>`);
const html = await read(`<content type="html"><![CDATA[<div>${words}</div>]]></content>`);
console.log('rss-parser 3.13.0');
console.log(`of type "html":  ${html}`);
console.log(`of type "xhtml": ${xhtml}`);
const isSame = html === 'Rest is not a reward, it is a need.' && xhtml === 'Rest is  a reward,  a need.notit is';
console.log(isSame ? 'seen again: the words have changed places' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
