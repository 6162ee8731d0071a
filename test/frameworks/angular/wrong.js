// Angular has no mark for a mistake made on purpose in a template: it must refuse each line of wrong.ts under a "wrong:", and no other.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

const { stderr } = spawnSync('npx ngc -p tsconfig.wrong.json', { shell: true, encoding: 'utf8' });
const answer = stripVTControlCharacters(stderr);
const wrong = readFileSync('src/wrong.ts', 'utf8')
  .split('\n')
  .flatMap((text, index) => (text.includes('wrong:') ? index + 2 : []));
const refused = Array.from(answer.matchAll(/wrong\.ts:(\d+):\d+ - error/g), ([, line]) => Number(line));

if (`${refused.sort((a, b) => a - b)}` !== `${wrong}`) {
  console.error(`wrong.ts is wrong in lines ${wrong}, but ngc refuses lines ${refused}.\n${answer}`);
  process.exitCode = 1;
}
