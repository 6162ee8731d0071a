// What the journal costs as it grows: the device's own store, from a hundred reflections to ten thousand, in a page that holds a field beside it.

export const COUNTS = [100, 1000, 10_000];

const TEXT =
  'In my hands, then in my throat. I put the kettle on, and I sat on the stairs until the light went off by itself. ';

/** The frame that a script runs in while the page draws: the longest of them is what a reader feels. */
const watchFrames = () => {
  let last = performance.now();
  let longest = 0;
  let on = true;
  const look = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (on) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    on = false;
    return longest;
  };
};

/**
 * Fills a fresh profile's journal with `count` reflections of 300 articles, then opens, scrolls and searches it. Milliseconds: `open` from the press
 * until the first rows are painted, `search` from a key until what it found is painted, `scroll`, `type` and `follow` the longest frame while all of it is
 * scrolled through, while a field beside it is typed into, and while a prompt beside it keeps what is typed. `rows` is how many stand in the page.
 */
export async function measureJournal(browser, origin, count) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/site/journal.html`, { waitUntil: 'load' });
  await page.evaluate(`globalThis.watchFrames = ${watchFrames}`);
  await page.evaluate(
    async (all, text) => {
      const { deviceJournal } = await import(document.querySelector('script[type=module]').src);
      globalThis.journal = deviceJournal;
      const entries = Array.from({ length: all }, (_, index) => {
        const id = `${location.origin}/notes/${index % 300}`;
        const moment = new Date(Date.UTC(2026, 10, 20) - index * 1e6).toISOString();
        const article = { id, headline: `Note ${index % 300}`, url: id };
        const words = {
          question: 'Where did you feel it first?',
          text: `${text.repeat(1 + (index % 4))} ${index}`,
        };
        return {
          key: `${id} ${index}`,
          article,
          ...words,
          revision: 1,
          created: moment,
          updated: moment,
          writer: 'a.b',
          versions: [],
        };
      });
      await deviceJournal.merge(entries);
    },
    count,
    TEXT,
  );

  const result = await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const root = document.querySelector('salve-reflection-journal').shadowRoot;
    const until = async (isSo) => {
      while (!isSo()) await painted();
    };
    const start = performance.now();
    root.querySelector('summary').click();
    await until(() => root.querySelector('li'));
    await painted();
    const open = performance.now() - start;
    await painted();
    const rows = root.querySelectorAll('li').length;

    const stopScroll = globalThis.watchFrames();
    const step = Math.max(400, document.documentElement.scrollHeight / 150);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo(0, y);
      await painted();
    }
    const scroll = stopScroll();
    scrollTo(0, 0);
    await painted();

    const field = root.querySelector('[type=search]');
    const before = performance.now();
    field.value = 'kettle 99';
    field.dispatchEvent(new Event('input'));
    await until(() => root.querySelector('mark'));
    await painted();
    const search = performance.now() - before;
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await painted();
    const beside = document.createElement('textarea');
    document.querySelector('h1').after(beside);
    beside.focus();
    await painted();
    return { open, rows, scroll, search };
  });

  const typed = async (write) => {
    await page.evaluate((isWritten) => {
      globalThis.stop = globalThis.watchFrames();
      const beside = document.querySelector('textarea');
      let revision = 0;
      beside.oninput = async () => {
        if (!isWritten) return;
        const id = `${location.origin}/notes/beside`;
        const draft = {
          key: `${id} q`,
          article: { id, headline: 'Beside', url: id },
          question: 'Beside',
          text: beside.value,
          writer: 'b.b',
        };
        ({ revision } = await globalThis.journal.write({
          ...draft,
          revision,
          updated: new Date().toISOString(),
        }));
      };
    }, write);
    await page.keyboard.type('and then a bit longer, and then the kettle', { delay: 30 });
    return page.evaluate(() => globalThis.stop());
  };
  const type = await typed(false);
  const follow = await typed(true);
  await context.close();
  return { count, ...result, type, follow };
}
