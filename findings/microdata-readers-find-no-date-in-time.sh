#!/usr/bin/env bash
# microdata-node 2 finds no date in a <time> without attribute; web-auto-extractor 1 takes its words for the value.
#
# HTML, "Values" in Microdata: the value of a time element is its datetime value, which is the attribute or, where
# it has none, the text inside; that of a data element is its value attribute. A good engineer would expect the
# date in both spellings, and "1200". What happens: microdata-node gives the empty text for a time without the
# attribute, so that an article has no date and no tool says a word; web-auto-extractor, by which
# structured-data-testing-tool reads pages, gives "last Tuesday" for the datetime 2026-11-10 and "long" for the
# value 1200. Each is right where the other is wrong. microdata-rdf-streaming-parser 3 has all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error microdata-node@2.0.0 web-auto-extractor@1.0.17 \
  microdata-rdf-streaming-parser@3.0.0 >/dev/null 2>&1
cat >look.js <<'JS'
import { toJson } from 'microdata-node';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
import extractor from 'web-auto-extractor';

const page = `<!doctype html><html lang="en"><title>Letters</title>
<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Letters</h1>
<p>On <time itemprop="datePublished">2026-11-03</time>, mended
<time itemprop="dateModified" datetime="2026-11-10">last Tuesday</time>,
<data itemprop="wordCount" value="1200">long</data></p></article></html>`;
const names = ['datePublished', 'dateModified', 'wordCount'];
const pick = (read) => Object.fromEntries(names.map((name) => [name, String(read(name))]));

const node = toJson(page, { base: 'https://tide.example/' }).items[0].properties;
const auto = (extractor.default ?? extractor)().parse(page).microdata.Article[0];
const quads = await new Promise((resolve, reject) => {
  const found = [];
  const parser = new MicrodataRdfParser({ baseIRI: 'https://tide.example/' });
  parser.on('data', (quad) => found.push(quad)).on('end', () => resolve(found)).on('error', reject);
  parser.end(page);
});
const seen = {
  'microdata-node 2.0.0': pick((name) => node[name][0]),
  'web-auto-extractor 1.0.17': pick((name) => auto[name]),
  'microdata-rdf-streaming-parser 3.0.0': pick((name) => quads.find(({ predicate }) => predicate.value.endsWith(`/${name}`)).object.value),
};
console.log(page);
for (const [tool, values] of Object.entries(seen)) console.log(`${tool}: ${JSON.stringify(values)}`);
const expected = [['', '2026-11-10', '1200'], ['2026-11-03', 'last Tuesday', 'long'], ['2026-11-03', '2026-11-10', '1200']];
const isSame = Object.values(seen).every((values, index) => Object.values(values).join() === expected[index].join());
console.log(isSame ? 'seen again: two of the three miss a value' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
