// What reading feeds costs, and how many are read, against the parsers on npm that run in a browser; and a list against its cards.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, compressed, cpu } from './measure.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Each reader's module, which exports `read(bytes, url, type)`: titles and links. */
const READERS = {
  'salve, feed/': 'feed-salve.js',
  'salve, feed/, with every text and picture': 'feed-salve-whole.js',
  feedsmith: 'feed-feedsmith.js',
  'rss-parser': 'feed-rss-parser.js',
  '@extractus/feed-extractor': 'feed-extractor.js',
};

/** A page that has read nothing yet. */
export const feedPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Feeds</title><main></main>';

const listPage = `${feedPage}<link rel="stylesheet" href="/bench/salve.css"><script type="module" src="/bench/salve-list.js"></script>
<style>main > div { display: grid; grid-template-columns: repeat(3, minmax(0, 24em)); gap: 1.5em 2em }</style>`;

/** Pages of this part, by their path. */
export const PAGES = { 'feeds.html': feedPage, 'list.html': listPage };

/** RSS of 1,000 items with what feeds usually say of each. */
function makeFeed() {
  const item = (
    _,
    index,
  ) => `<item><title>The hour after an argument, part ${index} &amp; more</title><link>https://tidewater.example/notes/${index}?utm_source=rss</link>
<guid isPermaLink="false">${index}@tidewater.example</guid><pubDate>${new Date(1.79e12 - index * 3.6e6).toUTCString()}</pubDate>
<dc:creator><![CDATA[Mina Okafor]]></dc:creator><category><![CDATA[Relationships]]></category>
<description><![CDATA[<p>Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak &#8217; [&#8230;]</p>]]></description>
<enclosure url="https://tidewater.example/pictures/${index}.jpg" type="image/jpeg" length="1"/></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Notes</title>
<link>https://tidewater.example</link><description>Notes</description>${Array.from({ length: 1_000 }, item).join('\n')}</channel></rss>`;
}

/** A fresh page, its main thread's time measured: before and after the first time that `act` runs in it. */
async function once(browser, url, act, ...words) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ready = await page.evaluateHandle(act, ...words);
  await session.send('HeapProfiler.collectGarbage');
  const before = await cpu(session);
  const found = await page.evaluate((run) => run(), ready);
  const used = (await cpu(session)) - before;
  await page.close();
  return { found, cpu: used * 1000 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Rows of the readers, and of a list; `rounds` of each, from a fresh page. */
export async function measureFeeds(browser, origin, rounds) {
  const weight = {};
  mkdirSync(`${folder}built`, { recursive: true });
  const save = (name, code) => writeFileSync(`${folder}built/${name}`, code);
  for (const [name, entry] of Object.entries(READERS)) {
    const code = await bundle(entry);
    save(entry, code);
    weight[name] = compressed(code);
  }
  save('feed-files.js', await bundle('../tools/feed-files.ts'));
  save('salve.css', readFileSync(new URL('../../dist/salve.css', import.meta.url)));
  save('salve-list.js', await bundle('../../dist/salve.js'));

  const url = `${origin}/bench/feeds.html`;
  const speeds = Object.fromEntries(Object.keys(READERS).map((name) => [name, []]));
  const prepare = async (entry, text) => {
    const { read } = await import(`/bench/${entry}`);
    const bytes = new TextEncoder().encode(text);
    return async () => (await read(bytes, 'https://tidewater.example/feed', '')).length;
  };
  for (let round = 0; round < rounds; round++)
    for (const [name, entry] of Object.entries(READERS)) {
      const { found, cpu: used } = await once(browser, url, prepare, entry, makeFeed());
      if (found !== 1_000) throw new Error(`${name} reads ${found} items of 1,000`);
      speeds[name].push(used);
    }

  const files = {};
  for (const [name, entry] of Object.entries(READERS)) {
    const { found } = await once(
      browser,
      url,
      async (module) => {
        const [{ read }, { readFiles }] = await Promise.all([
          import(`/bench/${module}`),
          import('/bench/feed-files.js'),
        ]);
        return () => readFiles(read);
      },
      entry,
    );
    files[name] = found;
  }

  const show = async (kind) => {
    await customElements.whenDefined('salve-article-list');
    const article = (index) => ({
      headline: `The hour after an argument, part ${index}`,
      url: `https://tidewater.example/notes/${index}`,
      author: 'Mina Okafor',
      section: 'Relationships',
      datePublished: '2026-10-02',
      description: 'Nobody is shouting now, and the plates are still on the table.',
      readingTime: 5,
    });
    const articles = Array.from({ length: 1_000 }, (_, index) => article(index));
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return async () => {
      const place = document.createElement('div');
      if (kind === 'cards') {
        for (const { url: href, ...each } of articles)
          place.append(Object.assign(document.createElement('salve-article-card'), { ...each, href }));
        document.querySelector('main').append(place);
      } else {
        const list = Object.assign(document.createElement('salve-article-list'), {
          articles,
          limit: 1_000,
          images: 'none',
        });
        const loaded = new Promise((resolve) => list.addEventListener('load', resolve));
        document.querySelector('main').append(list);
        await loaded;
      }
      await painted();
      await painted();
    };
  };
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    const used = {};
    for (const kind of round % 2 ? ['list', 'cards'] : ['cards', 'list'])
      used[kind] = (await once(browser, `${origin}/bench/list.html`, show, kind)).cpu;
    pairs.push(used);
  }

  return {
    rounds,
    rows: Object.keys(READERS).map((name) => ({
      reader: name,
      brotli: weight[name],
      cpu: median(speeds[name]),
      ...files[name],
    })),
    own: await weighOwn(),
    list: {
      cards: median(pairs.map(({ cards }) => cards)),
      list: median(pairs.map(({ list }) => list)),
      ratio: median(pairs.map(({ cards, list }) => list / cards)),
    },
  };
}

/** Brotli bytes of feed/ alone, its loading included: what all domains share, such as src/url.ts, is left out. */
async function weighOwn() {
  return compressed(
    await bundle('../../src/feed/load.ts', (id) => /^\.\.\/(url|text|date|schema)\.js$/.test(id)),
  );
}
