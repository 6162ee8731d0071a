#!/usr/bin/env bash
# csso 5, esbuild 0.28 and clean-css 5 change which of a logical and a physical declaration comes last, and so wins.
#
# CSS Logical Properties, "Flow-Relative Box Model Properties": border-inline-start-width and border-left-width set
# the same side, and of the two the later one in the rule wins. A good engineer would expect a minifier that joins
# longhands to leave them where another property of that group stands in between, as Lightning CSS does. What
# happens: csso writes the shorthand behind the logical property, so that the thick line at the start of a quotation
# is as thin as the rest; esbuild writes a corner's radius into the shorthand before it, so that the corner is
# square; clean-css, at level 2, does so with margins and padding. For margins esbuild is right, for corners csso.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error csso@5.0.5 esbuild@0.28.2 clean-css@5.3.3 lightningcss@1.33.0 >/dev/null
cat >look.js <<'JS'
import { writeFileSync } from 'node:fs';
import CleanCSS from 'clean-css';
import { minify } from 'csso';
import { transformSync } from 'esbuild';
import { transform } from 'lightningcss';

const rules = {
  line: '.a{border:0 solid;border-width:1px;border-inline-start-width:4px;border-top-width:0}',
  corner: '.a{border-radius:4px;border-end-end-radius:0;border-bottom-right-radius:8px}',
  margin: '.a{margin:1rem;margin-inline:2rem;margin-left:0}',
};
const tools = {
  written: (css) => css,
  csso: (css) => minify(css).css,
  esbuild: (css) => transformSync(css, { loader: 'css', minify: true }).code.trim(),
  'clean-css': (css) => new CleanCSS({ level: 2 }).minify(css).styles,
  lightningcss: (css) => transform({ filename: 'a.css', code: Buffer.from(css), minify: true }).code.toString(),
};
const names = { line: 'borderLeftWidth', corner: 'borderBottomRightRadius', margin: 'marginLeft' };
const boxes = [];
for (const [rule, css] of Object.entries(rules)) {
  for (const [tool, run] of Object.entries(tools)) {
    const minified = run(css);
    console.log(`${tool.padEnd(13)}${minified}`);
    const style = minified.slice(minified.indexOf('{') + 1, -1);
    boxes.push(`<p data-name="${rule} ${tool}" data-look="${names[rule]}" style="${style}">Rest</p>`);
  }
}
writeFileSync('page.html', `<!doctype html><html><body>${boxes.join('\n')}<script>
document.title = [...document.querySelectorAll('p')].map((p) => p.dataset.name + ' ' + getComputedStyle(p)[p.dataset.look]).join('; ');
</script></body></html>`);
JS
echo 'csso 5.0.5, esbuild 0.28.2, clean-css 5.3.3 (level 2), Lightning CSS 1.33.0'
node look.js
chrome=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
seen=$("$chrome" --headless --no-sandbox --disable-gpu --dump-dom "file://$folder/page.html" 2>/dev/null |
  grep -o '<title>[^<]*' | cut -c8-)
echo "in the browser: $seen"
has() { [[ "$seen;" == *"$1;"* ]]; }
if has 'line written 4px' && has 'line csso 1px' && has 'line esbuild 4px' && has 'line clean-css 4px' &&
  has 'corner written 8px' && has 'corner csso 8px' && has 'corner esbuild 0px' && has 'corner clean-css 0px' &&
  has 'margin written 0px' && has 'margin csso 0px' && has 'margin esbuild 0px' && has 'margin clean-css 32px' &&
  has 'line lightningcss 4px' && has 'corner lightningcss 8px' && has 'margin lightningcss 0px'; then
  echo 'seen again: each of the three lets the earlier declaration win somewhere'
else
  echo 'changed'
  exit 1
fi
