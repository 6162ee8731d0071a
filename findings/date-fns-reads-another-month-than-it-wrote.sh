#!/usr/bin/env bash
# date-fns 4 reads dates that it wrote itself in Armenian, Kazakh, Frisian and Mongolian as another month's.
#
# `parse` takes the patterns of `format`, and every locale carries what both need. A good engineer would
# expect the day back from the text that was written by the same pattern and locale, or at least an Invalid
# Date. What happens: months are matched by their beginnings, and the first that fits wins, so that June is
# January in Armenian, June May in Kazakh, May March in Frisian and October January in Mongolian's short
# form. The result is valid: a list sorted by it is silently wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error date-fns@4.4.0 >/dev/null
cat >look.js <<'JS'
import { format, lightFormat, parse } from 'date-fns';
import { enGB, fy, hy, kk, mn } from 'date-fns/locale';

const cases = [
  ['Armenian', hy, 'd MMMM yyyy', 6, '2026-01-15'],
  ['Kazakh', kk, 'd MMMM yyyy', 6, '2026-05-15'],
  ['Frisian', fy, 'd MMMM yyyy', 5, '2026-03-15'],
  ['Mongolian', mn, 'd MMM yyyy', 10, '2026-01-15'],
  ['English', enGB, 'd MMMM yyyy', 6, '2026-06-15'],
];
console.log('date-fns 4.4.0');
let isSame = true;
for (const [name, locale, pattern, month, expected] of cases) {
  const date = new Date(2026, month - 1, 15);
  const text = format(date, pattern, { locale });
  const seen = lightFormat(parse(text, pattern, new Date(2020, 0, 1), { locale }), 'yyyy-MM-dd');
  console.log(`${name}: ${lightFormat(date, 'yyyy-MM-dd')} is written "${text}" and read as ${seen}`);
  isSame &&= seen === expected;
}
console.log(isSame ? 'seen again: another month' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
