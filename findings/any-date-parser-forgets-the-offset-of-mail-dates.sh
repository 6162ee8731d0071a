#!/usr/bin/env bash
# any-date-parser 2 forgets the offset of the dates that feeds and mail have.
#
# RFC 5322, section 3.3: a date ends in a zone, such as -0800; RSS's pubDate is one. The package's README
# lists zone offsets among what it reads. A good engineer would expect 07:30 UTC of the next day from
# "Tue, 03 Nov 2026 23:30:00 -0800". What happens: the offset is passed over, and the article is eight hours
# early; with "PST" or in ISO 8601 it is right, but in ISO 8601 only where the seconds are written. No
# sign of it: what can't be read is an invalid date, and this is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error any-date-parser@2.2.4 >/dev/null
cat >look.js <<'JS'
process.env.TZ = 'UTC';
const { default: parser } = await import('any-date-parser');

const texts = {
  'Tue, 03 Nov 2026 23:30:00 PST': true,
  '2026-11-03T23:30:00-08:00': true,
  'Tue, 03 Nov 2026 23:30:00 -0800': false,
  '3 Nov 2026 23:30 -0800': false,
  '2026-11-03T23:30-08:00': false,
};
console.log('any-date-parser 2.2.4, TZ=UTC');
let isSame = true;
for (const [text, isRight] of Object.entries(texts)) {
  const seen = parser.fromString(text).toISOString();
  console.log(`${text} → ${seen}`);
  isSame &&= seen === (isRight ? '2026-11-04T07:30:00.000Z' : '2026-11-03T23:30:00.000Z');
}
console.log(isSame ? 'seen again: the offset is not heard' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
