// Goes through each keyboard path of keyboard.js, in three engines. BROWSERS chooses some of them.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { serve } from '../tools/serve.js';
import { ENGINES, until } from './engines.js';
import { install } from './in-page.js';
import { PATHS } from './keyboard.js';
import { Results } from './results.js';
import { open, ROOT } from './stories.js';
import { write, writeHead } from './tree.js';
import { withoutStates } from './trees.js';

const { UPDATE, BROWSERS = 'chromium,firefox,webkit' } = process.env;

let server;
before(async () => {
  server = await serve();
});
after(() => server.close());

/** Role, name and states of what has focus, as the table writes them. */
async function focusOf(engine) {
  return writeHead({ ...(await engine.focus()), value: '', description: '' }, engine);
}

const press = (engine, keys) => (keys.startsWith('"') ? engine.type(JSON.parse(keys)) : engine.press(keys));

const isInside = (engine) => engine.evaluate('globalThis.story.focusAt() >= 0');

/**
 * Firefox calls a required field invalid before anything is typed into it; WebKit's driver has no
 * role for a summary.
 */
const isSame = (now, wanted, { name }) =>
  now === wanted ||
  (name === 'Firefox' && wanted.endsWith('[required]') && now === `${wanted} [invalid]`) ||
  (name === 'WebKit' && wanted.startsWith('summary ') && now === wanted.slice('summary '.length));

async function go(engine, { story, steps }) {
  engine.isOpen = false;
  await open(engine, server.origin, { id: story });
  await engine.evaluate(`(${install})()`);
  // Firefox tells of focus once its tree was asked for.
  await engine.tree(ROOT);
  await engine.evaluate(`(() => {
    const start = document.querySelector('#storybook-root');
    start.tabIndex = -1;
    start.focus();
    start.removeAttribute('tabindex');
  })()`);
  for (const [index, [keys, focus, says]] of steps.entries()) {
    const wanted = engine.hasStates ? focus : withoutStates(`- ${focus}`).slice(2);
    await press(engine, keys);
    // What a story stands in may come first.
    for (let more = 0; index === 0 && more < 3 && !(await isInside(engine)); more++)
      await press(engine, keys);
    let now;
    await until(async () => isSame((now = await focusOf(engine).catch(String)), wanted, engine), wanted, {
      tries: 120,
    }).catch(() => assert.equal(now, wanted, `focus after step ${index + 1}, ${keys}`));
    if (!says) continue;
    // An engine without values tells of words in a field nothing.
    if (!engine.hasStates && says.startsWith('value')) continue;
    let text;
    await until(async () => (text = write(await engine.tree(ROOT), engine)).includes(says), says, {
      tries: 60,
    }).catch(() => assert.fail(`Not said after step ${index + 1}, ${keys}: ${says}\n${text}`));
  }
}

describe('keyboard paths', { concurrency: true }, () => {
  for (const key of BROWSERS.split(',')) {
    test(ENGINES[key].label, async (context) => {
      const engine = await ENGINES[key].start();
      const results = new Results(key, 'keyboard');
      try {
        await engine.resize(1280, 900);
        for (const path of PATHS) {
          await context.test(`${path.title}, in ${engine.name}`, async () => {
            const found = { subjects: path.steps.length, faults: [] };
            try {
              await go(engine, path);
            } catch (error) {
              found.faults.push(error.message.split('\n')[0]);
              throw error;
            } finally {
              results.note([path.tag], 'keyboard-path', path.story, found);
            }
          });
        }
        await context.test(`keyboard results in ${engine.name} are those that the reports are made of`, () =>
          results.compareOrKeep(!!UPDATE),
        );
      } finally {
        await engine.stop();
      }
    });
  }
});
