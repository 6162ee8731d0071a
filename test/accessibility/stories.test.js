// Opens every story in three engines: reads it as a screen reader is given it, and tries each check of in-page.js on it.
// UPDATE=1 writes trees/ and results/ anew; BROWSERS chooses engines, STORIES stories by a word.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { serve } from '../tools/serve.js';
import { breachesByRule, CHECKS, walkByTab } from './checks.js';
import { isKnown } from './criteria.js';
import { ENGINES } from './engines.js';
import { install } from './in-page.js';
import { Results } from './results.js';
import { open, ROOT, stories as every } from './stories.js';
import { operableLines, write } from './tree.js';
import { difference, expected, keep } from './trees.js';

const { UPDATE, BROWSERS = 'chromium,firefox,webkit', STORIES = '' } = process.env;
const engines = BROWSERS.split(',');
const stories = every.filter(({ id }) => id.includes(STORIES));

const WINDOW = [1280, 900];

let server;
before(async () => {
  server = await serve();
});
after(() => server.close());

/** Said only where a list took long, and gone again after a while. */
const PASSING = /^( *- status): "Recent articles are shown now\."$/gm;

/** Reads a story until it says what it should, or the same three times. */
async function read(engine, wanted) {
  let text;
  for (let same = 0, tries = 0; same < 3 && tries < 40; tries++) {
    const now = write(await engine.tree(ROOT), engine)
      .replaceAll(server.origin, '')
      .replace(PASSING, '$1');
    if (now === wanted) return now;
    same = now === text ? same + 1 : 0;
    text = now;
    await engine.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  }
  return text;
}

/** Trees by story and engine, where they are to be written. */
const trees = new Map(stories.map((story) => [story, {}]));

after(() => {
  if (!UPDATE || engines.length < Object.keys(ENGINES).length) return;
  for (const [story, byEngine] of trees) {
    const inOrder = Object.values(ENGINES).map(({ label }) => [label, byEngine[label]]);
    if (inOrder.every(([, tree]) => tree)) keep(story, Object.fromEntries(inOrder));
  }
});

describe('stories', { concurrency: true }, () => {
  for (const key of engines) {
    test(ENGINES[key].label, async (context) => {
      const engine = await ENGINES[key].start();
      const results = new Results(key);
      try {
        await engine.resize(...WINDOW);
        for (const story of stories) await tryStory(context, engine, story, results);
        if (!STORIES)
          await context.test(`results in ${engine.name} are those that the reports are made of`, () =>
            results.compareOrKeep(!!UPDATE),
          );
      } finally {
        await engine.stop();
      }
    });
  }
});

async function tryStory(context, engine, story, results) {
  const title = `${story.title}: ${story.name}`;
  await open(engine, server.origin, story);
  await engine.evaluate(`(${install})()`);

  await context.test(`${title} reads in ${engine.name} as its file says`, async () => {
    const wanted = UPDATE ? undefined : expected(story.id, engine);
    const text = await read(engine, wanted);
    trees.get(story)[engine.name] = { text, hasStates: engine.hasStates };
    if (!UPDATE) assert.ok(text === wanted, `Read otherwise now:\n${difference(wanted, text)}`);
    assert.deepEqual(operableLines(text).unnamed, [], 'without a name');
  });

  const tags = await engine.evaluate('globalThis.story.tags()');
  const note = (check, found) => results.note(tags, check, story.id, found);

  for (const [check, { label, can = () => true, run }] of Object.entries(CHECKS)) {
    if (!can(engine)) continue;
    await context.test(`${title} ${label} in ${engine.name}`, async () => {
      const found = await run(engine, check);
      note(check, found);
      assert.deepEqual(
        found.faults.filter((fault) => !isKnown(check, `${story.id}: ${fault}`)),
        [],
      );
    });
  }

  await context.test(`${title} is gone through by Tab in ${engine.name}`, async () => {
    const found = await walkByTab(engine);
    const open = [];
    for (const [check, each] of Object.entries(found)) {
      note(check, each);
      open.push(...each.faults.filter((fault) => !isKnown(check, `${story.id}: ${fault}`)));
    }
    assert.deepEqual(open, []);
  });

  if (engine.hasAxe)
    await context.test(`${title} breaks no rule of axe's`, async () => {
      const rules = await breachesByRule(engine);
      for (const [rule, found] of Object.entries(rules)) note(`axe/${rule}`, found);
      assert.deepEqual(
        Object.values(rules).flatMap(({ faults }) => faults),
        [],
      );
    });
}
