// Goes through a whole visit in each engine, records what the elements keep, ask for and tell, and compares it with the tables of the guide
// "Privacy, in one page": what is recorded has to stand there, and what stands there has to be recorded.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unescape } from 'node:querystring';
import { test } from 'node:test';
import { openAnyPage, untilTrue } from '../tools/any-page.js';
import { serve } from '../tools/serve.js';

const GUIDE = readFileSync(new URL('../../stories/privacy.mdx', import.meta.url), 'utf8');

const WORDS = 'lanterns on the harbour wall';
const PASSPHRASE = 'a walk to the seventh pier';
const ADDRESS = 'ada.okafor@gmail.com';
const EMAIL = 'input[type=email]';
const ARTICLE = '/notes/the-hour-after';
const PROMPT = 'salve-reflection-prompt';
const CARD = 'salve-article-card:not([lang])';
const LOCK = 'salve-reflection-lock';
const JOURNAL = 'salve-reflection-journal';

const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Notes</title>
<item><title>What empathy is not</title><link>/notes/what-empathy-is-not</link><enclosure url="/pictures/tide.jpg" type="image/jpeg" length="900"/></item></channel></rss>`;

const articleOf = (
  service,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The hour after</title>
<script src="/recorder.js"></script>
<link rel="stylesheet" href="/salve/salve.css"><link rel="stylesheet" href="/salve/salve-plain.css">
<script type="module" src="/salve/salve.js"></script></head><body>
<salve-article headline="The hour after" author="Mina Okafor" date-published="2026-10-02">
<p>Somebody has to turn round first, and it may as well be whoever is less tired.</p>
<div hidden="until-found"><p>The plates can wait until the kettle has boiled twice.</p></div>
<salve-pull-quote id="kept" share share-image quote="Somebody has to turn round first, and it may as well be whoever is less tired."></salve-pull-quote>
<salve-pull-quote id="folded" quote="The plates can wait until the kettle has boiled twice."></salve-pull-quote>
<salve-pull-quote quote="Somebody has to turn round last, and it may as well be whoever is more tired."></salve-pull-quote>
<salve-reflection-prompt name="friend">What would you say to a friend?</salve-reflection-prompt>
<salve-reflection-lock></salve-reflection-lock>
</salve-article>
<salve-article-card lang="es" headline="What repair is" reading-time="5" href="#kept" image="/pictures/tide.jpg"></salve-article-card>
<div data-salve="article-card" id="plain"><h3><a href="#kept">The line again</a></h3><p>A click anywhere goes there.</p></div>
<salve-article-list src="/feed.xml" limit="1"><a href="/notes/">All notes</a></salve-article-list>
<salve-reflection-journal></salve-reflection-journal>
<salve-subscribe-form id="own" service="endpoint" action="/subscribe"></salve-subscribe-form>
<salve-subscribe-form id="refused" service="endpoint" action="/subscribe?refuse"></salve-subscribe-form>
<salve-subscribe-form id="mailchimp" service="mailchimp" action="${service}/subscribe/post?u=1&amp;id=2"></salve-subscribe-form>
<salve-subscribe-form id="mautic" service="mautic" action="${service}/subscribe?formId=1"></salve-subscribe-form>
<salve-subscribe-form id="native"><form action="${service}/subscribe" method="post"><label>Email <input type="email" name="email" required></label> <button>Go</button></form></salve-subscribe-form>
</body></html>`;

/** Rows of the table below a heading, cells as they are written. */
function rowsBelow(heading) {
  const [section] = GUIDE.split(`## ${heading}\n`)[1].split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const namesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
const plain = (cell) => cell.replaceAll('`', '');
const policy = /^```\n(default-src .*)\n```$/m.exec(GUIDE)[1];

/** What the guide says, as sorted lines in the form of what is recorded. */
const told = {
  kept: rowsBelow('What is kept on the reader’s device'.replace('’', "'")).map(
    ([place, fields]) => `${plain(place)}: ${namesIn(fields).sort().join(' ')}`,
  ),
  requested: rowsBelow('What is requested').map(([address, directive]) => plain(`${address} ${directive}`)),
  events: rowsBelow('What other scripts of the page can hear').map(
    ([event, at, fields]) => `${plain(event)} at ${plain(at)}: ${namesIn(fields).sort().join(' ')}`,
  ),
};

/** Where the guide says it in words, an event's place. */
const PLACES = {
  click: "a card's link",
  beforematch: "your page's hidden text",
  input: "a form's field",
  'context-request': 'any tag',
  message: 'other tabs',
};

/** Directives by the destination of a request, as its browser names it to the server. https://fetch.spec.whatwg.org/#concept-request-destination */
const DIRECTIVES = {
  script: 'script-src',
  style: 'style-src',
  image: 'img-src',
  empty: 'connect-src',
  iframe: 'frame-src',
  document: 'form-action',
};

const sorted = (lines) => [...new Set(lines)].sort();

/** Reads a request's body as text. */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A site and a newsletter service of another origin, with a log of what both were asked. */
async function serveSite() {
  const log = [];
  let feeds = 0;
  const note = async (request, url) => {
    const { method, headers } = request;
    const body = await bodyOf(request);
    log.push({ method, url: url.href, path: url.pathname, dest: headers['sec-fetch-dest'], headers, body });
  };
  const service = await serve(async (url, response, request) => {
    if (url.pathname === '/favicon.ico') return false;
    await note(request, new URL(url.pathname + url.search, 'http://service.example'));
    if (url.searchParams.has('c'))
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`${url.searchParams.get('c')}({"result":"success"})`);
    else
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(
          url.searchParams.has('formId')
            ? `<script>parent.postMessage('{"success":1}', '*')</script>`
            : 'Thank you',
        );
    return true;
  });
  const recorder = readFileSync(new URL('../tools/privacy-recorder.js', import.meta.url));
  const hosts = service.origin;
  const enforced = `${policy.replace("script-src 'self'", `script-src 'self' ${hosts}`).replace("form-action 'self'", `form-action 'self' ${hosts}`)}; frame-src ${hosts}`;
  const site = await serve(async (url, response, request) => {
    const send = (type, text, status = 200, more = {}) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...more }).end(text);
      return true;
    };
    if (url.pathname === '/recorder.js') return send('text/javascript', recorder);
    if (url.pathname === '/blank') return send('text/html', '<!doctype html><title>Blank</title>');
    if (url.pathname === ARTICLE)
      return send('text/html; charset=utf-8', articleOf(service.origin), 200, {
        'Content-Security-Policy': enforced,
        'Content-Security-Policy-Report-Only': "default-src 'none'; form-action 'none'",
      });
    if (url.pathname === '/favicon.ico') return false; // A browser asks for it unasked.
    await note(request, url);
    if (url.pathname === '/feed.xml') return send('application/rss+xml', FEED, feeds++ ? 503 : 200);
    if (url.pathname === '/pictures/tide.jpg')
      return send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>');
    if (url.pathname === '/subscribe')
      return send(
        'application/json',
        JSON.stringify(url.searchParams.has('refuse') ? { ok: false } : { ok: true, state: 'pending' }),
      );
    request.url = request.url.replace(/^\/salve\//, '/dist/');
    return false;
  });
  return { log, service, site, close: () => Promise.all([site.close(), service.close()]) };
}

// What follows runs in the page: each function by itself, with what the recorder gives to a test.

/** The middle of it, once nothing lies over it. */
function placeOf(...words) {
  const found = window.reader.find(...words);
  if (!found) return undefined;
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [Math.round(left + Math.min(width / 2, 40)), Math.round(top + height / 2)];
  const hit = found.getRootNode().elementFromPoint(x, y);
  return hit && (found.contains(hit) || hit.contains(found)) ? [x, y] : undefined;
}

function clickOn(...words) {
  const found = window.reader.find(...words);
  found?.click();
  return !!found;
}

function focusOn(...words) {
  const found = window.reader.find(...words);
  found?.focus();
  return !!found && found.getRootNode().activeElement === found;
}

function saysSo(host, words) {
  const textOf = (root) =>
    root.textContent +
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? textOf(shadowRoot) : '')).join('');
  return textOf(document.querySelector(host).shadowRoot).includes(words);
}

/** Selects all of a prompt's words. */
function selectWords(prompt) {
  const field = document.querySelector(prompt).shadowRoot.querySelector('textarea');
  field.focus();
  field.select();
}

const readRecords = () => JSON.parse(sessionStorage.getItem('recorder') ?? '[]');

/** Tells whether a prompt has taken up that its words are gone. */
const isEmpty = (prompt) => document.querySelector(prompt).shadowRoot.querySelector('textarea')?.value === '';

const takeRecords = () => window.reader.takeRecords();

const hasSeen = (type, count) =>
  JSON.parse(sessionStorage.getItem('recorder') ?? '[]').filter((each) => each.type === type).length >= count;
const hasSeenAt = (type, at) =>
  JSON.parse(sessionStorage.getItem('recorder') ?? '[]').some((each) => each.type === type && each.at === at);

/** Tells whether a place or a field of it has been written to. */
const hasStored = (name) =>
  JSON.parse(sessionStorage.getItem('recorder') ?? '[]').some(
    ({ kind, place, fields = [] }) => kind === 'storage' && (place === name || fields.includes(name)),
  );

/** Leaves the page for another, or for itself, once this call is answered. */
function goLater(path) {
  window.isOld = true;
  setTimeout(() => {
    if (location.pathname === path) location.reload();
    else location.href = path;
  });
}
const isNew = () => !window.isOld && location.protocol === 'http:' && document.readyState === 'complete';

/** Waits for some frames, in which ciphertext is made. */
async function pause() {
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
}

/** Keeps other writes of words waiting, as another tab that writes for long does. */
async function holdWrites() {
  const database = await new Promise((resolve) => {
    indexedDB.open('salve-journal').onsuccess = ({ target }) => resolve(target.result);
  });
  const store = database.transaction('reflections', 'readwrite').objectStore('reflections');
  return new Promise((resolve) => {
    const ask = () => {
      store.count().onsuccess = ask;
      resolve(true);
    };
    store.count().onsuccess = ask;
  });
}

/** Everything that the browser holds for the site. */
async function readHeld() {
  const stores = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => {
      indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result);
    });
    for (const store of database.objectStoreNames)
      stores[`${name} ${store}`] = await new Promise((resolve) => {
        database.transaction(store).objectStore(store).count().onsuccess = ({ target }) =>
          resolve(target.result);
      });
    database.close();
  }
  return {
    stores,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((name) => name !== 'recorder'),
    cookie: document.cookie,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

/** A database of a later version of the library, which this one can't read. */
async function makeNewer() {
  await new Promise((resolve) => (indexedDB.deleteDatabase('salve-journal').onsuccess = resolve));
  const database = await new Promise((resolve) => {
    indexedDB.open('salve-journal', 99).onsuccess = ({ target }) => resolve(target.result);
  });
  database.close();
  return true;
}

/** Goes through the visit, and returns what was recorded and what is left once everything is erased. */
async function visit(page, { site, log }) {
  const press = (...words) => page.until(clickOn, ...words);
  // Where it has to be a reader's own hand: it goes to what lies still, because a page that still scrolls takes it away.
  const touch = async (...words) => {
    let last;
    const place = await untilTrue(async () => {
      const before = last;
      last = await page.evaluate(placeOf, ...words);
      return last && String(last) === String(before) && last;
    }, `one place of ${words}`);
    await page.mouse.click(...place);
  };
  const type = async (host, selector, text) => {
    await page.until(focusOn, host, '', selector);
    await page.keyboard.type(text);
  };
  const says = (host, words) => page.until(saysSo, host, words);
  const seen = (type, count = 1) => page.until(hasSeen, type, count);
  const asked = (path) => untilTrue(() => log.some((each) => each.path === path), path);
  const leave = async (path) => {
    await page.evaluate(goLater, path);
    await page.until(isNew);
  };
  const eraseAll = async () => {
    await press(JOURNAL, 'Erase everything');
    await press(JOURNAL, 'Erase', '[role=group] button');
    await page.until(placeOf, JOURNAL, 'Undo');
  };
  const parts = {};

  await page.goto(site.origin + ARTICLE);
  await page.until(isNew);
  await seen('load');
  // Advice waits for a page that is complete, and for its article's next change.
  await page.evaluate(() => void document.querySelector('salve-article').append('A last line.'));
  for (const name of ['salve-plain', 'salve-journal', 'salve-feed', 'salve-advice', 'locales/es'])
    await asked(`/salve/${name}.js`);
  await asked('/pictures/tide.jpg');
  await says(PROMPT, 'Kept in this browser');
  const merelyRead = (await page.evaluate(readRecords)).filter(({ kind }) => /storage|database/.test(kind));
  assert.deepEqual(merelyRead, [], 'A page that is merely read keeps something.');

  // Kept as it is typed; left while a write is on its way; come back to; changed; erased and put back.
  await type(PROMPT, 'textarea', WORDS);
  await seen('salve-reflection-saved');
  await leave(ARTICLE);
  await says(PROMPT, 'Saved on this device');
  await page.evaluate(holdWrites);
  await type(PROMPT, 'textarea', ' again');
  await leave(ARTICLE);
  await says(PROMPT, 'Saved on this device');
  await page.until(focusOn, PROMPT, '', 'textarea');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.until(hasStored, 'peak');
  await page.evaluate(selectWords, PROMPT);
  await page.keyboard.type(`More ${WORDS}`);
  await page.until(hasStored, 'IndexedDB, versions');
  await seen('salve-reflection-saved', 2);
  await press(PROMPT, 'More');
  await press(PROMPT, 'Erase');
  await press(PROMPT, 'Undo');
  await says(PROMPT, 'Saved on this device');

  // Taken along, and erased while something else is written.
  await press(JOURNAL, 'Show what I wrote');
  await press(JOURNAL, 'Take away');
  await press(JOURNAL, '', 'input[value=json]');
  await press(JOURNAL, 'Save the file');
  await says(JOURNAL, 'Your browser is saving');
  await eraseAll();
  await page.until(isEmpty, PROMPT);
  await type(PROMPT, 'textarea', 'Meanwhile');
  await says(PROMPT, 'Saved on this device');
  await press(JOURNAL, 'Undo');
  await page.until(hasStored, 'beside');

  // Locked: from here on the database holds no word.
  await press(LOCK, 'Lock with a passphrase');
  await type(LOCK, '#passphrase', PASSPHRASE);
  await type(LOCK, '#again', PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.until(placeOf, LOCK, 'Lock now');
  parts.clear = await page.evaluate(takeRecords);
  await says(PROMPT, 'Saved on this device');
  await page.evaluate(selectWords, PROMPT);
  await page.keyboard.type(`Locked ${WORDS} and more of them`);
  await seen('salve-reflection-saved');
  await page.evaluate(selectWords, PROMPT);
  await page.keyboard.type('Short');
  await page.until(hasStored, 'IndexedDB, versions');
  await seen('salve-reflection-saved', 2);

  // Shared, and looked at.
  await touch('#kept', 'Copy quote and link');
  await seen('salve-quote-shared');
  await asked('/salve/salve-link.js');
  await press('#kept', 'Picture of this quote');
  await touch('#kept', 'Save picture');
  await press('#kept', 'Close');
  await press('#folded', 'Go to this passage');
  // The passage's link may scroll the page between a look and the click.
  await untilTrue(async () => {
    await touch(CARD, '', 'p');
    return page.evaluate(hasSeen, 'click', 1);
  }, 'a click on a card');

  // Subscribed, in each way that there is, with a slip that the form offers to correct.
  for (const [index, form] of ['#own', '#mailchimp', '#mautic'].entries()) {
    await type(form, EMAIL, index ? ADDRESS : ADDRESS.replace('gmail', 'gmial'));
    if (!index) {
      await page.keyboard.press('Tab');
      await press(form, `Did you mean ${ADDRESS}?`);
      await page.until(focusOn, form, '', EMAIL);
    }
    await page.keyboard.press('Enter');
    await seen('salve-subscribed', index + 1);
  }
  await type('#refused', EMAIL, ADDRESS);
  await page.keyboard.press('Enter');
  await says('#refused', 'taking this address');

  // Left while it is locked, unlocked, locked, and all erased.
  await page.evaluate(holdWrites);
  await type(PROMPT, 'textarea', ' again');
  await page.evaluate(pause);
  await leave(ARTICLE);
  await page.until(placeOf, LOCK, 'Unlock');
  await type(LOCK, '#passphrase', PASSPHRASE);
  await page.keyboard.press('Enter');
  await press(LOCK, 'Lock now');
  await press(JOURNAL, 'Show what I wrote');
  await eraseAll();
  const left = await page.evaluate(readHeld);

  // A database that a later version has changed.
  parts.locked = await page.evaluate(takeRecords);
  await leave('/blank');
  await page.evaluate(makeNewer);
  await leave(ARTICLE);
  await type(PROMPT, 'textarea', WORDS);
  await page.until(hasSeenAt, 'error', PROMPT);
  await press(JOURNAL, 'Show what I wrote');
  await page.until(hasSeenAt, 'error', JOURNAL);

  // The browser's own submission is last, because it leads away.
  await type('#native', EMAIL, ADDRESS);
  parts.failed = await page.evaluate(takeRecords);
  await page.keyboard.press('Enter');
  await untilTrue(() => log.some(({ dest }) => dest === 'document'), 'the submission');
  return { ...parts, left };
}

/** Compares lines with those of the guide, both ways. */
function compare(recorded, heading) {
  const lines = sorted(recorded);
  assert.deepEqual(
    {
      'recorded, and not in the guide': lines.filter((line) => !told[heading].includes(line)),
      'in the guide, and never recorded': told[heading].filter((line) => !lines.includes(line)),
    },
    { 'recorded, and not in the guide': [], 'in the guide, and never recorded': [] },
  );
}

/** Lines of what has fields, each place once with all that it ever had. */
function joinFields(entries) {
  const fields = new Map();
  for (const [place, names = []] of entries) fields.set(place, [...(fields.get(place) ?? []), ...names]);
  return [...fields].map(([place, names]) => `${place}: ${sorted(names).join(' ')}`);
}

// CI records one visit, in the engine that takes the least time for it.
const ENGINES = process.env.BROWSERS ?? (process.env.CI ? 'chromium' : 'chromium,firefox,webkit');
for (const engine of ENGINES.split(',')) {
  test(`in ${engine}`, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'salve-privacy-'));
    const page = await openAnyPage(engine, { folder });
    const served = await serveSite();
    try {
      const { clear, locked, failed, left } = await visit(page, served);
      const { log, site, service } = served;
      const records = [...clear, ...locked, ...failed];
      const of = (...kinds) => records.filter(({ kind }) => kinds.includes(kind));

      await context.test('all that is kept stands in the guide, and the reverse', () =>
        compare(joinFields(of('storage').map(({ place, fields }) => [place, fields])), 'kept'),
      );
      await context.test('all that is requested stands in the guide, and the reverse', () =>
        compare(
          log.map(({ path, dest }) => {
            const address = path.startsWith('/subscribe') ? '/subscribe' : path.replace(/^\/salve\//, '');
            return `${address} ${DIRECTIVES[dest]}`;
          }),
          'requested',
        ),
      );
      await context.test('every event and message stands in the guide, and the reverse', () =>
        compare(
          joinFields(
            of('event', 'message').map(({ kind, type = kind, at, fields }) => [
              `${type} at ${PLACES[type] ?? at}`,
              fields,
            ]),
          ),
          'events',
        ),
      );
      await context.test('what a reader takes along stands in the guide, and the reverse', () => {
        const files = of('press').flatMap(({ file }) => file || []);
        const [section] = GUIDE.split('## What the reader takes along\n')[1].split('\n## ');
        assert.deepEqual(
          sorted(files.map((file) => file.replace(/\d{4}-\d\d-\d\d/, '2026-10-02'))),
          namesIn(section).sort(),
        );
        const clipboard = of('clipboard').map(({ text }) => text);
        assert.equal(clipboard.length, 2);
        for (const text of clipboard) assert.match(text, /Somebody has to turn round first/);
      });
      await context.test('no cookie, cache, worker, or request to anybody else', () => {
        assert.deepEqual(of('other'), []);
        assert.deepEqual(
          log.filter(({ headers }) => headers.cookie),
          [],
        );
        const strangers = of('asked').filter(
          ({ url }) => ![site.origin, service.origin].includes(URL.parse(url)?.origin),
        );
        assert.deepEqual(strangers, []);
      });
      await context.test('the policy of the guide refuses nothing', () =>
        assert.deepEqual(of('refused'), []),
      );
      await context.test(
        'no word that was typed is anywhere but in the database, in clear until there is a lock',
        () => {
          const tell = (text) => [WORDS, 'Meanwhile', PASSPHRASE].some((words) => text.includes(words));
          const isTold = ({ url = '', text = '', body = '' }) =>
            [url, text, body].some((each) => tell(unescape(each.replaceAll('+', ' '))));
          assert.deepEqual(log.filter(isTold), []);
          assert.deepEqual(
            records.filter((each) => each.kind !== 'storage' && isTold(each)),
            [],
          );
          assert.ok(clear.some(isTold));
          assert.deepEqual(locked.filter(isTold), []);
          assert.deepEqual(
            records.filter(({ text = '' }) => text.includes(PASSPHRASE)),
            [],
          );
        },
      );
      await context.test('no address is anywhere but in its own subscription', () => {
        const isTold = ({ url = '', text = '', body = '' }) =>
          [url, text, body].some((each) => unescape(each).includes(ADDRESS));
        assert.deepEqual(sorted(log.filter(isTold).map(({ path }) => path)), [
          '/subscribe',
          '/subscribe/post-json',
        ]);
        assert.deepEqual(
          sorted(records.filter(isTold).map(({ kind, directive }) => `${kind} ${directive}`)),
          ['asked script-src'],
        );
      });
      await context.test('once everything is erased, the mark of the tab alone is left', () => {
        const { stores, ...rest } = left;
        assert.deepEqual([...new Set(Object.values(stores))], [0]);
        assert.deepEqual(rest, { local: [], session: ['salve-session'], cookie: '', caches: [], workers: 0 });
      });
    } finally {
      await page.close();
      await served.close();
      rmSync(folder, { recursive: true });
    }
  });
}
