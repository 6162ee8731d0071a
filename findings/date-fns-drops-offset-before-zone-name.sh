#!/usr/bin/env bash
# date-fns 4's parseISO drops the offset of a time that has a zone's name behind it.
#
# RFC 9557 adds names to ISO 8601 times: 2026-11-03T23:30:00-08:00[America/Los_Angeles] is what
# Temporal.ZonedDateTime writes, and so what new sites put into `datePublished`. The offset before the
# brackets stands by itself. A good engineer would expect that instant, or an Invalid Date, as parseISO gives
# for other text it can't read. What happens: the whole is taken, without its offset, for the computer's own
# time: eight hours off on a server in UTC, and another time on each reader's device.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error date-fns@4.4.0 >/dev/null
cat >look.js <<'JS'
process.env.TZ = 'UTC';
const { parseISO } = await import('date-fns');

const plain = '2026-11-03T23:30:00-08:00';
const show = (date) => (Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString());
const seen = ['', '[America/Los_Angeles]', '[u-ca=gregory]', ' and more'].map((end) => [plain + end, show(parseISO(plain + end))]);
console.log('date-fns 4.4.0, TZ=UTC');
for (const [text, instant] of seen) console.log(`${text} → ${instant}`);
const [, [, zoned], [, calendar]] = seen;
const isSame =
  seen[0][1] === '2026-11-04T07:30:00.000Z' && zoned === '2026-11-03T23:30:00.000Z' && calendar === zoned;
console.log(isSame ? 'seen again: the offset is dropped' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
