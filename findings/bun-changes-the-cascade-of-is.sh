#!/usr/bin/env bash
# Bun 1.4 writes ":is(h2, h3)" a second time as ":-webkit-any(h2, h3)", which outweighs what it stood for.
#
# Selectors Level 4, ":is()": its specificity is that of the most specific selector inside, here of a type. A
# good engineer would expect a bundler to keep the cascade, and an engine to pass over the copies for old ones.
# What happens: `bun build` makes three rules of each that has ":is()" or ":not()" with a list, the first for
# ":-webkit-any()". Chromium and WebKit still read that, and count it as a class: a later "article h2" no longer
# wins. ":not(a, :has(b))" becomes such three as well, and a sheet of 15 kB that has many of them one of 45.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error bun@1.4.5 >/dev/null
cat >page.css <<'CSS'
article :is(h2, h3) { color: green }
article h2 { color: red }
CSS
npx bun build page.css --outdir built --production >/dev/null
echo "bun $(npx bun --version): $(wc -c <page.css) bytes became $(wc -c <built/page.css)"
cat built/page.css
chrome=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
colour() {
  cat >page.html <<HTML
<!doctype html><style>$(cat "$1")</style><article><h2>Name</h2></article>
<script>document.title = getComputedStyle(document.querySelector('h2')).color</script>
HTML
  "$chrome" --headless --no-sandbox --disable-gpu --dump-dom "file://$folder/page.html" 2>/dev/null |
    grep -o '<title>[^<]*' | cut -c8-
}
before=$(colour page.css)
after=$(colour built/page.css)
echo "the heading as written: $before, as built: $after"
if [[ $before == 'rgb(255, 0, 0)' && $after == 'rgb(0, 128, 0)' ]]; then
  echo 'seen again: the earlier rule wins once it is bundled'
else
  echo 'changed'
  exit 1
fi
