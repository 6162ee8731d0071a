// `npm run shots`: pictures of every story and page at three widths, light, dark and in forced colours, in every engine, and a contact sheet of each
// kind, in shots/. BROWSERS chooses engines; words choose names: `npm run shots -- card`.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.js';
import { emulateInChromium, emulateInFirefox } from './commands-plugin.js';
import { serve } from './serve.js';
import { settle, visit } from './visit.js';
import { WebKit } from './webkit.js';

const WIDTHS = [320, 768, 1280];
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
};
/** MiniBrowser's toolbar lets no window be narrower; below it, a page stands in a frame. */
const WEBKIT_LEAST = 447;
/** A list of ten thousand rows is higher than any picture; its beginning shows enough. */
const HIGHEST = 12_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const engines = (process.env.BROWSERS || 'chromium,firefox,webkit').split(',');

const stories = Object.values(JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')).entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => [id, `/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`]);
const pages = readdirSync(`${root}stories/site`, { recursive: true })
  .filter((path) => path.endsWith('.html'))
  .map((path) => [`site-${path.replace(/\W/g, '-')}`, `/site/${path}`]);
const subjects = [...stories, ...pages].filter(([name]) => words.every((word) => name.includes(word)));

const FRAME = `<!doctype html><body style="margin: 0"><iframe id="page" style="border: 0; display: block"></iframe><script>
  const asked = new URLSearchParams(location.search);
  page.width = asked.get('width');
  page.src = asked.get('path');
  page.onload = () => setInterval(() => (page.height = page.contentDocument.documentElement.scrollHeight), 50);
</script>`;

const server = await serve((url, response) => {
  if (url.pathname !== '/frame') return false;
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(FRAME);
  return true;
});

const folder = (engine, scheme, width) => {
  const path = `${root}shots/${engine}/${scheme}-${width}`;
  mkdirSync(path, { recursive: true });
  return path;
};

async function shootByPuppeteer(engine) {
  const browser = await launch(engine);
  for (const [scheme, features] of Object.entries(SCHEMES)) {
    for (const width of WIDTHS) {
      for (const [name, path] of subjects) {
        const before = (page) =>
          (engine === 'firefox' ? emulateInFirefox : emulateInChromium)(page, features);
        const { page } = await visit(browser, server.origin + path, { width, before });
        if (path.startsWith('/iframe')) await page.waitForSelector('#storybook-root > *');
        await settle(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({
          path: `${folder(engine, scheme, width)}/${name}.png`,
          fullPage: height < HIGHEST,
        });
        await page.close();
      }
    }
  }
  await browser.close();
}

/** WebKit's driver emulates no media: its dark is a dark theme of the desktop, and it has no forced colours. */
async function shootByWebKit() {
  const composer = await launch('chromium');
  for (const scheme of ['light', 'dark']) {
    const webkit = await WebKit.start({ env: scheme === 'dark' ? { GTK_THEME: 'Adwaita:dark' } : {} });
    for (const width of WIDTHS) {
      const window = { width: Math.max(width, WEBKIT_LEAST), height: 400 };
      await webkit.setViewport(window);
      for (const [name, path] of subjects) {
        const framed = width < WEBKIT_LEAST;
        await webkit.evaluate('(window.left = true)'); // which is asked until the next page is there
        await webkit.goto(
          framed ? `${server.origin}/frame?${new URLSearchParams({ width, path })}` : server.origin + path,
        );
        await ready(webkit, framed ? 'page.contentWindow' : 'window', path.startsWith('/iframe'));
        await composeSlices(
          composer,
          webkit,
          { ...window, width },
          `${folder('webkit', scheme, width)}/${name}.png`,
        );
      }
    }
    await webkit.stop();
  }
  await composer.close();
}

/** WebKit's driver never answers with a picture over half a megabyte: a page is taken window by window, and put together here. */
async function composeSlices(composer, webkit, { width, height }, path) {
  const whole = Math.min(HIGHEST, await webkit.evaluate('document.documentElement.scrollHeight'));
  const slices = [];
  for (let top = 0; top < whole; top += height) {
    await webkit.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`);
    const at = await webkit.evaluate('scrollY');
    const data = (await webkit.screenshot()).toString('base64');
    slices.push(
      `<img src="data:image/png;base64,${data}" style="position: absolute; left: 0; top: ${at}px">`,
    );
  }
  const page = await composer.newPage();
  await page.setViewport({ width, height: Math.max(whole, height) });
  await page.setContent(slices.join(''));
  await page.screenshot({ path });
  await page.close();
}

async function ready(webkit, view, isStory) {
  const script = `(() => {
    const page = ${view}.document;
    if (window.left) return false;
    if (${view} !== window && ${view}.innerHeight !== page?.documentElement.scrollHeight) return false;
    if (!page || page.URL === 'about:blank' || page.readyState !== 'complete') return false;
    if (${isStory} && !page.querySelector('#storybook-root > *')) return false;
    const roots = [page, ...[...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    for (const image of images) image.loading = 'eager';
    return page.fonts.status === 'loaded' && images.every((image) => image.complete);
  })()`;
  for (let tries = 0; tries < 400; tries++) {
    if (await webkit.evaluate(script).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** All pictures of one kind on one sheet, each at a third of its size. */
async function writeSheets() {
  const browser = await launch('chromium');
  for (const engine of engines) {
    for (const kind of readdirSync(`${root}shots/${engine}`).filter((name) => !name.endsWith('.png'))) {
      const width = Number(kind.split('-')[1]);
      const figures = readdirSync(`${root}shots/${engine}/${kind}`).map((file) => {
        const data = readFileSync(`${root}shots/${engine}/${kind}/${file}`).toString('base64');
        return `<figure><img src="data:image/png;base64,${data}" width="${Math.round(width / 2.5)}"><figcaption>${file}</figcaption></figure>`;
      });
      const page = await browser.newPage();
      await page.setViewport({ width: 2400, height: 1000 });
      await page.setContent(`<style>body { columns: ${Math.round(width / 2.5) + 10}px; column-gap: 12px; font: 11px sans-serif; background: #777; margin: 12px }
        figure { break-inside: avoid; margin: 0 0 12px } img { display: block }</style><h1>${engine}, ${kind}</h1>${figures.join('')}`);
      await page.screenshot({ path: `${root}shots/${engine}-${kind}.png`, fullPage: true });
      await page.close();
    }
  }
  await browser.close();
}

rmSync(`${root}shots`, { recursive: true, force: true });
for (const engine of engines) await (engine === 'webkit' ? shootByWebKit() : shootByPuppeteer(engine));
await writeSheets();
await server.close();
console.log(`${subjects.length} subjects in ${engines.join(', ')}: see shots/`);
