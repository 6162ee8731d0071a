#!/usr/bin/env bash
# Generators of types for Vue, Solid and React wrappers import Event from the module of a component.
#
# Custom Elements Manifest: an event's type is a text, and names that are no package's own have no reference. An
# element that fires a plain `load`, as <img> does, says `@fires {Event} load`. A good engineer would expect the
# platform's Event in the generated types. What happens: each generator writes an import of Event from the
# component's module, which exports none, and TypeScript refuses the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error custom-element-vuejs-integration@1.4.0 \
  custom-element-solidjs-integration@1.9.0 custom-element-react-wrappers@1.7.3 \
  prettier@3.10.1 typescript@5.9.3 vue@3.5.45 solid-js@1.9.20 @types/react@19.3.3 react@19.3.1 >/dev/null 2>&1
echo 'export class MyPicture extends HTMLElement {}' >picture.ts
cat >look.js <<'JS'
import { spawnSync } from 'node:child_process';
import { generateReactWrappers } from 'custom-element-react-wrappers';
import { generateSolidJsTypes } from 'custom-element-solidjs-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';

const make = () => ({
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'picture.js',
      declarations: [
        {
          kind: 'class',
          name: 'MyPicture',
          tagName: 'my-picture',
          customElement: true,
          members: [],
          events: [{ name: 'load', type: { text: 'Event' }, description: 'The picture is shown.' }],
        },
      ],
      exports: [{ kind: 'js', name: 'MyPicture', declaration: { name: 'MyPicture', module: 'picture.js' } }],
    },
  ],
});
const componentTypePath = () => '../picture.js';
generateVuejsTypes(make(), { outdir: 'vue', fileName: 'types.d.ts', componentTypePath });
generateSolidJsTypes(make(), { outdir: 'solid', fileName: 'types.d.ts', componentTypePath });
generateReactWrappers(make(), { outdir: 'react', modulePath: componentTypePath });
const files = { vue: 'vue/types.d.ts', solid: 'solid/types.d.ts', react: 'react/MyPicture.d.ts' };
console.log('custom-element-vuejs-integration 1.4.0, -solidjs-integration 1.9.0, -react-wrappers 1.7.3');
let isSame = true;
for (const [name, file] of Object.entries(files)) {
  const args = ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--module', 'nodenext', '--jsx', 'preserve'];
  const { stdout } = spawnSync(process.execPath, [...args, file], { encoding: 'utf8' });
  const line = stdout.split('\n').find((each) => each.includes("'Event'"));
  console.log(`${name}: ${line ?? 'takes the platform’s Event'}`);
  isSame &&= /TS2305/.test(line ?? '');
}
console.log(isSame ? 'seen again: Event is asked of the component' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js 2>&1 | grep -v 'generator\]\|wrappers\]'
