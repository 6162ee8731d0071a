#!/usr/bin/env bash
# rss-parser 3 gives an RSS category with a domain as an object, where its types promise a string.
#
# RSS 2.0 allows a domain on each <category>, which names the taxonomy it belongs to. The package's own
# index.d.ts says `categories?: string[]`. A good engineer would expect two strings from two categories.
# What happens: the one with a domain comes as {_: text, $: {domain}}, the other as a string, so that
# `item.categories.map((name) => name.toLowerCase())` passes the type check and throws on a valid feed, and
# a template prints "[object Object]" as the article's section.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-parser@3.13.0 >/dev/null
cat >look.js <<'JS'
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';

const types = readFileSync('node_modules/rss-parser/index.d.ts', 'utf8');
const [promised] = types.match(/categories\?: .*;/);
const { items } = await new Parser().parseString(`<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Notes</title><link>https://tide.example/</link><description>Notes</description>
<item><title>Sleep</title><link>https://tide.example/notes/sleep/</link>
<category domain="https://tide.example/subjects">Sleep</category><category>Breathing</category></item>
</channel></rss>`);
console.log(`rss-parser 3.13.0 promises ${promised}`);
console.log(`it gives ${JSON.stringify(items[0].categories)}`);
const [first, second] = items[0].categories;
const isSame = promised === 'categories?: string[];' && first?._ === 'Sleep' && second === 'Breathing';
console.log(isSame ? 'seen again: one is an object' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
