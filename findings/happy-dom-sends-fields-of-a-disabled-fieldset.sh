#!/usr/bin/env bash
# happy-dom 21 puts the fields of a disabled fieldset into FormData.
#
# HTML, "Constructing the entry list": a disabled control is left out, and a control in a disabled fieldset is
# disabled, unless it stands in the first legend. A good engineer would expect the one field outside, as
# browsers and jsdom give. What happens: all are there; `matches(':disabled')` is false for them and
# `willValidate` true. A form that turns off its second step by a fieldset, or the whole while it is sending,
# is tested with values that no browser sends.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const form = `<form>
  <input name="email" value="ines@tide.example">
  <fieldset disabled><legend><input name="more" value="on"></legend><input name="city" value="Lisbon"></fieldset>
</form>`;
const read = (window) => {
  const { document } = window;
  document.body.innerHTML = form;
  const names = [...new window.FormData(document.querySelector('form'))].map(([name]) => name);
  const city = document.querySelector('[name=city]');
  return { names: names.join(), isDisabled: city.matches(':disabled'), willValidate: city.willValidate };
};
const { names, isDisabled, willValidate } = read(new Window());
console.log('happy-dom 21.0.4');
console.log(`in FormData: ${names}, right: email,more`);
console.log(`the field inside: :disabled ${isDisabled}, right: true; willValidate ${willValidate}, right: false`);
const isSame = names === 'email,more,city' && !isDisabled && willValidate;
console.log(isSame ? 'seen again: the disabled field is sent' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
