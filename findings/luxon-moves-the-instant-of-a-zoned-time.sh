#!/usr/bin/env bash
# luxon 3 reads a UTC time with a zone in brackets as that zone's own clock, an hour or more away.
#
# RFC 9557, section 2: in 2026-11-03T23:30:00Z[Europe/Berlin] the instant is known, by the Z, and the
# brackets say where it is to be shown. Temporal.Instant and java.time write and read it so. luxon reads the
# bracketed zone, too, and with an offset before it all is right. A good engineer would expect
# 2026-11-04T00:30 in Berlin. What happens: Z is passed over, and the result is 23:30 in Berlin, another
# instant. An article that was published at that time is an hour off, one in Tokyo nine, and no error is set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error luxon@3.7.2 temporal-polyfill@1.0.8 >/dev/null
cat >look.js <<'JS'
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';

const times = {
  '2026-11-03T23:30:00Z': true,
  '2026-11-03T23:30:00+01:00[Europe/Berlin]': true,
  '2026-11-03T23:30:00Z[Europe/Berlin]': false,
  '2026-11-03T23:30:00Z[Asia/Tokyo]': false,
};
console.log('luxon 3.7.2, temporal-polyfill 1.0.8');
let isSame = true;
for (const [text, isRight] of Object.entries(times)) {
  const time = DateTime.fromISO(text, { setZone: true });
  const instant = Temporal.Instant.from(text);
  const hours = (time.toMillis() - instant.epochMilliseconds) / 3_600_000;
  console.log(`${text}\n  luxon ${time.toISO()}, Temporal ${instant}: ${hours} hours apart`);
  isSame &&= time.isValid && (hours === 0) === isRight;
}
console.log(isSame ? 'seen again: Z is not heard before brackets' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
