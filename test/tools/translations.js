// `npm run translations -- es nl`: a sheet for a reviewer of each language, in translations/: each text beside the English one, where it is seen,
// and pictures of the elements at two widths. Reads dist/; without words, every language.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.js';
import { TRANSLATED } from './languages.js';
import { messagesOf } from './messages.js';
import { serve } from './serve.js';
import { settle, visit } from './visit.js';

const WIDTHS = [320, 1280];
const root = fileURLToPath(new URL('../..', import.meta.url));
const english = messagesOf('en');
const asked = process.argv.slice(2).filter((word) => /^[a-z]/.test(word));
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const directionOf = (language) => (/^(ar|fa|he)$/.test(language) ? 'rtl' : 'ltr');

/** Reasons, by the list in which their texts stand: the element that gives them, and its state. */
const REASONS = {
  UNSENT: 'salve-subscribe-form, failed',
  NOT_KEPT: 'salve-reflection-prompt, not kept',
  PROBLEMS: 'salve-reflection-journal, a problem',
  REFUSALS: 'salve-reflection-journal, a file refused',
};

const sources = readdirSync(`${root}src/elements`, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name.replace('.ts', ''), readFileSync(`${root}src/elements/${name}`, 'utf8')]);
const comments = new Map(
  [
    ...readFileSync(`${root}src/locales/translation.ts`, 'utf8').matchAll(/\/\*\*([^/]*?)\*\/\s+(salve\w+)/g),
  ].map(([, comment, key]) => [key, comment.replace(/\s*\*\s+/g, ' ').trim()]),
);

/** Says where a text is seen: the elements and their parts that say it, and what its type says. */
function placesOf(path) {
  const [list, reason] = path.split('.');
  if (reason) return `${REASONS[list]}: ${reason}`;
  const key = path.replace('/else', '');
  const said = sources.filter(
    ([, code]) => code.includes(`'${key}'`) || code.includes(`\`${key.replace(/(As|Text)\w*$/, '$1')}\${`),
  );
  const names = said.map(([name]) => `salve-${name.replace('/', ', ')}`);
  return [names.join('; '), comments.get(key)].filter(Boolean).join('. ');
}

/** A page with each element, whose sample words are the language's own. */
function pageOf(language) {
  const say = (key) =>
    escape(
      messagesOf(language)
        .get(key)
        .split(/(?<=[.。।])/u)[0],
    );
  const [headline, text, quote] = ['salveJournalSession', 'salvePromptPrivacy', 'salveLockPromise'].map(say);
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><title>${headline}</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pasted/salve/salve.css">
    <script type="module" src="/pasted/salve/salve.js"></script>
    <style>body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 1rem auto; max-width: 40rem; padding: 0 1rem } [data-shot] { margin-block: 2rem }</style>
    <div data-shot="card"><salve-article-card headline="${headline}" href="/a" description="${text}" date-published="2026-10-02" reading-time="5"></salve-article-card></div>
    <salve-article><h1>${headline}</h1><p>${quote}</p>
      <div data-shot="quote"><salve-pull-quote share share-image><p>${quote}</p></salve-pull-quote></div></salve-article>
    <div data-shot="prompt"><salve-reflection-prompt name="sample-${language}"><p>${headline}</p></salve-reflection-prompt></div>
    <div data-shot="lock"><salve-reflection-lock></salve-reflection-lock></div>
    <div data-shot="journal"><salve-reflection-journal></salve-reflection-journal></div>
    <div data-shot="form"><salve-subscribe-form action="/subscribe" privacy-href="/privacy"></salve-subscribe-form></div></html>`;
}

/** Presses a button in an element. */
const presserOf = (page) => (tag, selector) =>
  page.evaluate(
    (name, button) => document.querySelector(name).shadowRoot.querySelector(button)?.click(),
    tag,
    selector,
  );

/** Brings the elements into the states with the most words: written in, unfolded, asked in vain. */
async function operate(page, press) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-shot] > *')].every((each) => each.shadowRoot?.childElementCount),
  );
  const field = await page.evaluateHandle(() =>
    document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('textarea'),
  );
  await field.asElement()?.type('…');
  await page.waitForFunction(() =>
    document.querySelector('salve-reflection-prompt').matches(':state(saved)'),
  );
  await press('salve-reflection-prompt', '[aria-expanded=false]');
  await press('salve-reflection-journal', '[aria-expanded=false]');
  await press('salve-subscribe-form', '[type=submit]');
  await settle(page);
}

function sheetOf(language, pictures) {
  const rows = [...messagesOf(language)].map(
    ([key, text]) =>
      `<tr><td><code>${key}</code><td lang="en">${escape(english.get(key) ?? '')}<td lang="${language}" dir="${directionOf(language)}">${escape(text)}<td>${escape(placesOf(key))}`,
  );
  const shown = pictures.map(
    (name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words in ${language}</title>
    <style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem } table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: .4em .6em; text-align: start; vertical-align: top } img { border: 1px solid #ccc; max-width: 100% }</style>
    <h1>Words in ${language}</h1><p>Names in braces stand for values.</p>
    <table><tr><th>key<th>English<th>${language}<th>where it is seen${rows.join('\n')}</table>${shown.join('\n')}</html>\n`;
}

const server = await serve((url, response) => {
  if (url.pathname !== '/sheet') return false;
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(pageOf(url.searchParams.get('lang')));
  return true;
});
const browser = await launch('chromium');
for (const language of asked.length > 0 ? asked : ['en', ...TRANSLATED]) {
  mkdirSync(`${root}translations/${language}`, { recursive: true });
  const pictures = [];
  for (const width of WIDTHS) {
    const { page, lines } = await visit(browser, `${server.origin}/sheet?lang=${language}`, { width });
    const press = presserOf(page);
    await operate(page, press);
    for (const shot of await page.$$('[data-shot]')) {
      const name = `${await shot.evaluate((each) => each.dataset.shot)}-${width}.png`;
      await shot.screenshot({ path: `${root}translations/${language}/${name}` });
      pictures.push(name);
    }
    await press('salve-reflection-lock', 'button');
    await page.screenshot({ path: `${root}translations/${language}/dialog-${width}.png` });
    pictures.push(`dialog-${width}.png`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(`${language}: ${wide} px too wide at ${width} px`);
    lines.forEach((line) => console.log(`${language}: ${line}`));
    await page.evaluate(() => indexedDB.deleteDatabase('salve-journal') && undefined);
    await page.close();
  }
  writeFileSync(`${root}translations/${language}/index.html`, sheetOf(language, pictures));
  console.log(`translations/${language}/index.html`);
}
await browser.close();
await server.close();
