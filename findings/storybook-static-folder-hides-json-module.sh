#!/usr/bin/env bash
# Storybook 10's dev server answers a JSON module's request with the static file, and no story is shown.
#
# The preview imports a JSON file, as Vite allows anywhere. A static folder of Storybook's happens to
# serve the same folder under the same path. A good engineer would expect the built Storybook and the
# dev server to agree: the import is Vite's to answer (as JavaScript), the plain address is the folder's.
# What happens: in the build the import works; in dev the static folder answers "/data/facts.json?import"
# first, as application/json, so that the browser refuses the module and every story stays a spinner.
# Nothing is printed in the terminal.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
server=
cd "$folder"
export STORYBOOK_DISABLE_TELEMETRY=1 CI=1
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error storybook@10.6.7 @storybook/web-components-vite@10.6.0 \
  @storybook/web-components@10.6.0 vite@8.3.8 lit@3.3.3 >/dev/null
mkdir -p .storybook data stories
echo '{ "pages": 12 }' >data/facts.json
cat >.storybook/main.js <<'JS'
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.js'],
  staticDirs: [{ from: '../data', to: '/data' }],
};
JS
echo "import facts from '../data/facts.json'; export default { parameters: { facts } };" >.storybook/preview.js
cat >stories/page.stories.js <<'JS'
export default { title: 'Page' };
export const Plain = { render: () => document.createElement('p') };
JS
echo "storybook $(node -p "require('storybook/package.json').version"), vite $(node -p "require('vite/package.json').version")"
node_modules/.bin/storybook dev --port 6106 --exact-port --ci --quiet >log.txt 2>&1 &
server=$!
for _ in $(seq 240); do
  curl -fsS http://localhost:6106/index.json >/dev/null 2>&1 && break
  sleep 0.5
done
ask() { curl -sS -o body.txt -w '%{http_code} %{content_type}' "http://localhost:6106$1"; }
module=$(ask '/data/facts.json?import')
echo "the module's request, /data/facts.json?import: $module"
echo "its body: $(tr -d '\n' <body.txt)"
case "$module" in *application/json*) seen=json ;; *javascript*) seen=javascript ;; *) seen="$module" ;; esac
npx storybook build --quiet -o out >build.txt 2>&1 && grep -rlq 'pages' out/assets && echo "the built Storybook holds the JSON as JavaScript: $(grep -rl 'pages' out/assets | wc -l) file"
if [ "$seen" = json ]; then
  echo "seen again: the static folder answers before Vite"
else
  echo "changed: the module's request is answered as $seen"
  exit 1
fi
