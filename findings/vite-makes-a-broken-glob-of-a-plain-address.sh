#!/usr/bin/env bash
# Vite takes new URL(`words/${name}.js`, import.meta.url) for a glob that it then calls invalid.
#
# HTML and URL: "words/es.js" and "./words/es.js" are the same relative address. A good engineer would expect
# Vite to treat both alike, or to leave alone what it can't follow, as it leaves a variable. What happens: it
# writes import.meta.glob("words/*.js") in its place, a pattern that its own next step refuses for want of "./".
# Vite 7 fails the build, also where the line stands in a package. Vite 8 warns, ends with success and leaves
# import.meta.glob in what it wrote: a browser throws "(intermediate value).glob is not a function" there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error vite-7@npm:vite@7.3.8 vite-8@npm:vite@8.4.0 >/dev/null
mkdir words
echo 'export default "palabras"' >words/es.js
echo '<!doctype html><html lang="es"><script type="module" src="/main.js"></script></html>' >index.html
found=
for version in 7 8; do
  for dots in './' ''; do
    echo "document.title = new URL(\`${dots}words/\${document.documentElement.lang}.js\`, import.meta.url).href" >main.js
    if node "node_modules/vite-$version/bin/vite.js" build --logLevel silent >/dev/null 2>&1; then
      if grep -q 'import\.meta\.glob' dist/assets/*.js; then became='built, with import.meta.glob in it'; else became=built; fi
    else
      became='build failed'
    fi
    echo "vite $(node -p "require('vite-$version/package.json').version"), \`${dots}words/…\`: $became"
    found+="$became;"
  done
done
if [[ $found == 'built;build failed;built;built, with import.meta.glob in it;' ]]; then
  echo 'seen again: the address builds with "./" before it, and is broken without it'
else
  echo 'changed'
  exit 1
fi
