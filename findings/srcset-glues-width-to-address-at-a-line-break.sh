#!/usr/bin/env bash
# srcset 5 glues a picture's width to its address where a line break parts the two.
#
# HTML, "Parsing a srcset attribute": address and descriptor are parted by ASCII white space, which a line
# break is. A good engineer would expect the picture a.jpg of width 100, as with a space there. What happens:
# the first line break of the attribute is deleted and not replaced, so that the address is "a.jpg100w" and
# the width is gone; later breaks are right. A tool that makes addresses absolute or writes the attribute
# anew puts a picture into the page that doesn't exist.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error srcset@5.0.3 parse-srcset@1.0.2 >/dev/null
cat >look.js <<'JS'
import parseByLetter from 'parse-srcset';
import { parseSrcset, stringifySrcset } from 'srcset';

const space = 'a.jpg 100w, b.jpg 200w';
const lines = 'a.jpg\n100w,\nb.jpg\n200w';
const seen = { space: parseSrcset(space), lines: parseSrcset(lines) };
const right = parseByLetter(lines).map(({ url, w: width }) => ({ url, width }));
console.log(`srcset 5.0.3, ${JSON.stringify(space)}: ${JSON.stringify(seen.space)}`);
console.log(`srcset 5.0.3, ${JSON.stringify(lines)}: ${JSON.stringify(seen.lines)}`);
console.log(`parse-srcset 1.0.2, the same: ${JSON.stringify(right)}`);
console.log(`written anew: ${stringifySrcset(seen.lines)}`);
const isSame =
  JSON.stringify(seen.space) === JSON.stringify(right) && seen.lines[0].url === 'a.jpg100w' && !seen.lines[0].width &&
  seen.lines[1].url === 'b.jpg';
console.log(isSame ? 'seen again: a.jpg100w' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
