// What 200 swaps of an article leave behind in a page that is loaded once.
import { setTimeout as wait } from 'node:timers/promises';
import { article, by } from './release.js';

const WARM = 20;
const SWAPS = 200;
/** Number of swaps to each in which a reader has typed: words that are on their way hold their prompt. */
const TYPED = 10;
/** Time between two looks at what is left, until nothing more has gone: milliseconds. */
const REST = 5000;

const LIST =
  '<salve-article-list><script type="application/json">[{"headline":"An hour","url":"/bench/feeds.html"}]</script></salve-article-list>';
const markup = (way) => `${article(by[way])}${LIST}<salve-reflection-lock></salve-reflection-lock>`;

/** Wraps what makes timers, so that those that have not ended can be counted. */
function countTimers() {
  const pending = new Set();
  globalThis.pendingTimers = pending;
  const { setTimeout: later, clearTimeout: stop, setInterval: every, clearInterval: end } = globalThis;
  globalThis.setTimeout = (call, delay, ...rest) => {
    const id = later(
      (...values) => {
        pending.delete(id);
        call(...values);
      },
      delay,
      ...rest,
    );
    pending.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => (pending.delete(id), stop(id));
  globalThis.setInterval = (...values) => {
    const id = every(...values);
    pending.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => (pending.delete(id), end(id));
}

/** Swaps the article as a router does: new markup, then its address; each is drawn before the next. */
async function swap(count, ways, typed) {
  const kept = (globalThis.kept ??= []);
  for (let turn = 0; turn < count; turn += 1) {
    globalThis.turns = (globalThis.turns ?? 0) + 1;
    history.pushState(null, '', `/bench/article-${globalThis.turns % 7}`);
    document.body.innerHTML = ways[turn % ways.length];
    for (const element of document.querySelectorAll('*'))
      if (element.localName.startsWith('salve-')) kept.push(new WeakRef(element));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (turn % typed) continue;
    const field = document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('textarea');
    field.focus();
    field.value = `Turn ${turn}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  document.body.innerHTML = '';
}

/** Elements, nodes, listeners and timers that are left once the page is empty and nothing more goes. */
async function count(page, session) {
  let left = Infinity;
  for (;;) {
    await wait(REST);
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    const seen = await page.evaluate(() => ({
      made: globalThis.kept.length,
      elements: globalThis.kept.filter((each) => each.deref()).length,
      timers: globalThis.pendingTimers.size,
    }));
    if (seen.elements > 0 && seen.elements < left) {
      left = seen.elements;
      continue;
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return { ...seen, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
}

/** What `SWAPS` swaps leave in a page that has swapped before: of elements all, of the rest what is more than then. */
export async function measureSwaps(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(countTimers);
  await page.goto(`${origin}/bench/release-0-now.html`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const ways = [markup('attributes'), markup('html')];
  await page.evaluate(swap, WARM, ways, TYPED);
  const before = await count(page, session);
  await page.evaluate(swap, SWAPS, ways, TYPED);
  const after = await count(page, session);
  await context.close();
  return {
    swaps: SWAPS,
    made: after.made - before.made,
    elements: after.elements,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    timers: after.timers - before.timers,
  };
}
