#!/usr/bin/env bash
# dayjs 1 writes a negative duration with a minus and reads its own text as a positive one.
#
# The plugin writes ISO 8601 by `toISOString` and reads it in `dayjs.duration`; the pattern it reads by has a
# place for a sign before the P, where ISO 8601-2 puts it. A good engineer would expect -5 minutes back. What
# happens: the sign is matched and not used, and "-PT5M" is 5 minutes; moment gives -5. A reminder that is
# kept as text as five minutes before comes five minutes after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error dayjs@1.11.23 moment@2.31.0 >/dev/null
cat >look.js <<'JS'
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import moment from 'moment';

dayjs.extend(duration);
const makers = { 'dayjs 1.11.23': dayjs, 'moment 2.31.0': moment };
const seen = {};
for (const [name, make] of Object.entries(makers)) {
  const written = make.duration(-5, 'minutes').toISOString();
  seen[name] = make.duration(written).asMinutes();
  console.log(`${name}: -5 minutes are written ${written} and read as ${seen[name]}`);
}
const isSame = seen['dayjs 1.11.23'] === 5 && seen['moment 2.31.0'] === -5;
console.log(isSame ? 'seen again: the minus is lost' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
