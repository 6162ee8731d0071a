import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens `url` in a new page of `browser` and waits until it rests. `lines` is what its console said as warnings and errors, with uncaught errors
 * and failed requests; `requests` is every address it asked for.
 */
export async function visit(browser, url, { width = 1280, height = 900, before = async () => {} } = {}) {
  const page = await browser.newPage();
  const lines = [];
  const requests = [];
  page.on('console', (message) => {
    const { url: source = '' } = message.location();
    if (['warn', 'warning', 'error'].includes(message.type()))
      lines.push(`${message.text()} ${source}`.trim());
  });
  page.on('pageerror', (error) => lines.push(String(error?.message ?? error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height });
  await before(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, lines, requests };
}

/** Scrolls through the page, so that what loads lazily has loaded, and waits until every picture and font has come or failed. */
export async function settle(page) {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
  });
}

/** Waits until no colour of the page is on its way to another, as links are after a change of scheme. */
async function rest(page) {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** What axe finds against WCAG 2.2 AA and its best practices, a line each. */
export async function breaches(page, { without = [] } = {}) {
  await rest(page);
  // Under a name of its own: Storybook loads another axe, which may be at work or comes meanwhile.
  await page.evaluate(`${axe}; globalThis.ownAxe = globalThis.axe; 0`);
  return page.evaluate(async (left) => {
    const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
    const { violations } = await globalThis.ownAxe.run(document, { rules });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, without);
}
