// How long the pull quotes of one article take to find their passages, as the article grows.
import { bundle } from './measure.js';

const QUOTES = 50;
const SIZES = [3_000, 30_000, 300_000];

/** A row for each size of the article, the medians of `times` fresh pages; throws where a passage isn't found. */
export async function measureQuotes(browser, times = 5) {
  const code = await bundle('quotes-in-page.js');
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[times >> 1];
  const rows = [];
  for (const words of SIZES) {
    const runs = [];
    for (let run = 0; run < times; run++) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: code, type: 'module' });
      await page.waitForFunction(() => 'findQuotes' in globalThis);
      runs.push(await page.evaluate((all, count) => globalThis.findQuotes(all, count), words, QUOTES));
      await page.close();
    }
    const lost = runs.find(({ found }) => found < QUOTES);
    if (lost) throw new Error(`Of ${QUOTES} quotes in ${words} words, ${lost.found} were found.`);
    rows.push({
      words,
      quotes: QUOTES,
      reading: median(runs.map((run) => run.reading)),
      finding: median(runs.map((run) => run.finding)),
      again: median(runs.map((run) => run.again)),
    });
  }
  return rows;
}
