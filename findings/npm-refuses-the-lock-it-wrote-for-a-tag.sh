#!/usr/bin/env bash
# npm 11.19.1 writes a lock for a dependency by the tag `latest`, and `npm ci` refuses that lock at once.
#
# Lighthouse 12.8.2 needs third-party-web ^0.27.0, and its part @paulirish/trace_engine needs third-party-web
# by the tag `latest`, which is 0.30.0 or later by now. A good engineer would expect `npm ci` to install
# whatever lock `npm install` has just written. What happens: `npm install` counts 0.27.0 as good for both, as
# a lock has no memory of tags, and writes one entry; `npm ci` asks the registry what the tag means today, and
# says that the newer version is missing from the lock. So every CI with Lighthouse in a lock stops, from the
# day on which that small package has a release. An `overrides` entry for third-party-web is the way out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir tool site
npm install --prefix tool --no-audit --no-fund --loglevel=error npm@11.19.1 >/dev/null 2>&1
npm="$folder/tool/node_modules/.bin/npm"
cd site
cat >package.json <<'JSON'
{ "private": true, "dependencies": { "@paulirish/trace_engine": "0.0.59", "third-party-web": "0.27.0" } }
JSON
"$npm" install --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null 2>&1
locked=$(node -p 'JSON.parse(require("fs").readFileSync("package-lock.json")).packages["node_modules/third-party-web"].version')
nested=$(node -p 'Object.keys(JSON.parse(require("fs").readFileSync("package-lock.json")).packages).filter((path) => path.endsWith("third-party-web")).length')
said=$("$npm" ci --dry-run --ignore-scripts --no-audit --no-fund 2>&1) && status=0 || status=$?
echo "npm $("$npm" --version)"
echo "npm install wrote third-party-web $locked, $nested time(s)"
echo "npm ci ended with $status: $(grep -o 'Missing: third-party-web.*' <<<"$said" || echo 'nothing missing')"
if [[ $locked == 0.27.0 && $nested == 1 && $status != 0 && $said == *'Missing: third-party-web'* ]]; then
  echo 'seen again: the lock is refused'
else
  echo 'changed'
  exit 1
fi
