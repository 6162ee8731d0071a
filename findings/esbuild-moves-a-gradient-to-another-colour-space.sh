#!/usr/bin/env bash
# esbuild 0.28 writes oklch() and lab() as hex when it minifies, and gradients and animations get other colours.
#
# CSS Color 4, "Color Space for Interpolation": between colours of the old notations a browser goes through sRGB, as
# it always did, and as soon as one is of a new notation, such as oklch(), through Oklab. So the notation is part of
# what a gradient or an animation means. A good engineer would expect a minifier, with no target set, to change the
# length of a sheet and not its colours, as Lightning CSS does. What happens: each colour that sRGB can show
# becomes hex, all are of the old notation, and the middle of the gradient is another colour. A single colour outside
# of sRGB is left, and keeps its gradient in Oklab, so that one theme of a page is right and the next is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error esbuild@0.28.2 lightningcss-cli@1.33.0 >/dev/null
cat >page.css <<'CSS'
@keyframes dusk { from { color: oklch(45% .1 260) } to { color: oklch(85% .12 95) } }
h2 { animation: dusk 2s linear -1s paused }
hr { background: linear-gradient(oklch(45% .1 260), oklch(85% .12 95)) }
hr.deep { background: linear-gradient(oklch(70% .3 150), oklch(85% .12 95)) }
CSS
npx esbuild page.css --minify --outfile=esbuild.css --log-level=error
npx lightningcss --minify page.css -o lightning.css
echo "esbuild $(npx esbuild --version) --minify:"
cat esbuild.css
chrome=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
halfway() {
  cat >page.html <<HTML
<!doctype html><style>$(cat "$1")</style><h2>Dusk</h2>
<script>document.title = getComputedStyle(document.querySelector('h2')).color</script>
HTML
  "$chrome" --headless --no-sandbox --disable-gpu --dump-dom "file://$folder/page.html" 2>/dev/null |
    grep -o '<title>[^<]*' | cut -c8-
}
written=$(halfway page.css)
lightning=$(halfway lightning.css)
esbuild=$(halfway esbuild.css)
echo "half way, as written:        $written"
echo "half way, Lightning CSS 1.33: $lightning"
echo "half way, esbuild:           $esbuild"
if [[ $written == oklab* && $lightning == "$written" && $esbuild == rgb* ]] &&
  grep -qF 'linear-gradient(#33548c,#e6cd6d)' esbuild.css && grep -qF 'linear-gradient(oklch(70% .3 150),#e6cd6d)' esbuild.css; then
  echo 'seen again: the colours between the two are others once the sheet is minified'
else
  echo 'changed'
  exit 1
fi
