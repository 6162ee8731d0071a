// One page in any of the three engines, for scripts that drive it as a reader does: Puppeteer's page, and one of WebKit's driver.
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from './browsers.js';
import { WebKitPage } from './webkit-launcher.js';
import { WebKit } from './webkit.js';

const PATIENCE_MS = 30_000;

/**
 * Opens an empty page. `evaluate` runs a function in it, `until` the same again and again until it gives a true value: whatever page is there by
 * then, because a page may be left meanwhile. `folder` is where its downloads go.
 */
export async function openAnyPage(engine, { folder }) {
  const page = await (engine === 'webkit' ? openWebKit(folder) : openPuppeteer(engine, folder));
  return {
    ...page,
    until: (run, ...words) =>
      untilTrue(() => page.evaluate(run, ...words), `${run.name || run} of ${JSON.stringify(words)}`),
  };
}

async function openPuppeteer(engine, folder) {
  const browser = await launch(engine, {
    ...(engine === 'chromium' && { downloadBehavior: { policy: 'allow', downloadPath: folder } }),
    ...(engine === 'firefox' && {
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.dir': folder,
      },
    }),
  });
  const page = await browser.newPage();
  return {
    keyboard: page.keyboard,
    mouse: page.mouse,
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (run, ...words) => page.evaluate(run, ...words),
    close: () => browser.close(),
  };
}

async function openWebKit(folder) {
  const webkit = await WebKit.start({ env: { XDG_DOWNLOAD_DIR: folder, HOME: folder } });
  const { keyboard, mouse } = new WebKitPage(webkit);
  return {
    keyboard,
    mouse,
    goto: (url) => webkit.goto(url),
    evaluate: (run, ...words) => webkit.evaluate(`(${run})(...${JSON.stringify(words)})`),
    close: () => webkit.stop(),
  };
}

/** Asks again and again until the answer is a true one, and returns it. `what` is for the message of one that never is. */
export async function untilTrue(ask, what = String(ask)) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    let found;
    let cause;
    try {
      found = await ask();
    } catch (error) {
      cause = error;
    }
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}`, { cause });
    await wait(25);
  }
}
