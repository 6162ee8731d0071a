#!/usr/bin/env bash
# rtl-detect 1 takes Kurdish, and Arabic in Latin letters, for right-to-left, and Punjabi in Arabic letters not.
#
# BCP 47: a language tag may name the script, as ar-Latn and pa-Arab do, and it is scripts that have a direction.
# CLDR, "Likely Subtags": Kurdish without a script is in Latin letters, as in Turkey; Sorani has its own tag, ckb.
# A good engineer would expect getLangDir() to give what Intl.Locale knows of a valid tag. What happens: the part
# before the first dash is looked up in a list, which has "ku", and the rest is passed over. <html dir> is wrong
# for the whole page: a reader of Kurmanji finds full stops at the wrong end of the lines, one of Punjabi from
# Lahore a page that begins at the left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rtl-detect@1.1.2 >/dev/null
cat >look.js <<'JS'
import rtlDetect from 'rtl-detect';

const ofIntl = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};
const names = { ar: 'Arabic', de: 'German', ku: 'Kurdish', 'ar-Latn': 'Arabic in Latin letters', 'pa-Arab': 'Punjabi in Arabic letters' };
console.log(`rtl-detect 1.1.2, Intl.Locale of Node ${process.version}`);
const differing = [];
for (const [tag, name] of Object.entries(names)) {
  const script = new Intl.Locale(tag).maximize().script;
  const [right, detected] = [ofIntl(tag), rtlDetect.getLangDir(tag)];
  if (detected !== right) differing.push(`${tag} ${detected}`);
  console.log(`  ${tag} (${name}), script ${script}: Intl ${right}, rtl-detect ${detected}`);
}
const isSame = differing.join() === 'ku rtl,ar-Latn rtl,pa-Arab ltr';
console.log(isSame ? 'seen again: three of five have the wrong direction' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
