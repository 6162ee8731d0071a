// Every story of the built Storybook, opened as a reader of it would: one after another in one page.
import { readFileSync } from 'node:fs';
import { until } from './engines.js';

const { entries } = JSON.parse(
  readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'),
);

/** Stories as `{ id, title, name }`. */
export const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** What stands around a story, and nothing of Storybook's own. */
export const ROOT = '#storybook-root';

const FIRST = '/iframe.html?viewMode=story&globals=a11y.manual:!true&id=';

/** Opens a story: the first in a page of its own, every other in its place. */
export async function open(engine, origin, { id }) {
  if (engine.isOpen) {
    await engine.evaluate((storyId) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  } else {
    await engine.goto(`${origin}${FIRST}${id}`);
    engine.isOpen = true;
  }
  await shown(engine, id);
}

/** Waits until a story is drawn, its play function has ended, and its pictures are here. */
const shown = (engine, id) =>
  until(
    () =>
      engine.evaluate((wanted) => {
        const { storyId } = globalThis.__STORYBOOK_PREVIEW__?.currentSelection ?? {};
        const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
        if (storyId !== wanted || !/completed|finished/.test(phase)) return false;
        return document.querySelector('#storybook-root > *') !== null;
      }, id),
    id,
  );
