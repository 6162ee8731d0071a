// `npm run test:kill`: kills every process of a browser at random moments while real keys are typed into a prompt, and prints what was lost after the
// last "Saved on this device". KILLS=200,50 says how often, in Chromium and in Firefox; LIE=1 gives the prompt a journal that says so too early, which must fail.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';

const [chromium = 200, firefox = 50] = (process.env.KILLS || '200,50').split(',').map(Number);
const SENTENCE = 'It was one night, and not the whole of you. ';
const SAVED = 'Saved on this device';

/** A journal that gives its word before the device has. */
const LIAR = `<script>
  const device = () => import('/dist/salve.js').then(({ deviceJournal }) => deviceJournal);
  const told = (name) => async (...values) => (await device())[name](...values);
  const journal = Object.fromEntries(['lockState', 'list', 'entries', 'read', 'versions', 'erase'].map((name) => [name, told(name)]));
  journal.watch = () => () => {};
  journal.write = async (draft, options) => {
    setTimeout(() => told('write')(draft, options), 300);
    return { revision: draft.revision + 1, conflict: false };
  };
  document.addEventListener('context-request', (event) => {
    if (event.context !== Symbol.for('salve-journal')) return;
    event.stopPropagation();
    event.callback(journal);
  });
</script>`;

const page = (
  name,
  more = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kill</title>${more}
  <script type="module" src="/dist/salve.js"></script>
  <salve-article article-id="kill" headline="Kill"><salve-reflection-prompt name="${name}" ${more ? '' : 'keep="device"'}>What was it?</salve-reflection-prompt></salve-article>`;

const server = await serve((url, response) => {
  const name = url.searchParams.get('name');
  if (!['/type', '/raw', '/away'].includes(url.pathname)) return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  let body = '<!doctype html><title>Nothing of ours</title>';
  if (url.pathname === '/type') body = page(name, process.env.LIE ? LIAR : '');
  if (url.searchParams.has('visit')) body = body.replace('keep="device"', 'keep="visit"');
  response.end(body);
  return true;
});

/** Every process that came of `pid`, itself first. */
function family(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
      } catch {
        return [];
      }
    });
  const found = [pid];
  for (const each of found)
    found.push(...parents.filter(([, parent]) => parent === each).map(([child]) => child));
  return found;
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function kill(browser, profile) {
  const child = browser.process();
  const gone =
    child.exitCode === null && child.signalCode === null
      ? new Promise((resolve) => child.once('exit', resolve))
      : undefined;
  for (const pid of family(child.pid)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await gone;
  // Puppeteer gives a profile of Firefox's its own preferences back, after its process has gone.
  while (profile && existsSync(join(profile, 'user.js.puppeteer'))) await wait(10);
}

/** The longest text that the database holds under a name, as a script that knows nothing of the library reads it. */
async function readRaw(browser, name) {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/raw`);
  const texts = await tab.evaluate(async (key) => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some((each) => each.name === 'salve-journal')) return [];
    const database = await settled(indexedDB.open('salve-journal'));
    const records = [];
    for (const store of ['reflections', 'last'])
      records.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
    database.close();
    return records.filter((each) => each.key === key).map(({ body }) => body.text);
  }, `kill ${name}`);
  await tab.close();
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

async function openPrompt(browser, name, more = '') {
  const tab = await browser.newPage();
  const said = { text: '', times: 0 };
  await tab.exposeFunction('sayKept', (text) => {
    said.text = text;
    said.times += 1;
  });
  await tab.goto(`${server.origin}/type?name=${name}${more}`);
  await tab.waitForFunction(() =>
    document.querySelector('salve-reflection-prompt')?.shadowRoot?.querySelector('textarea'),
  );
  await tab.evaluate((words) => {
    const root = document.querySelector('salve-reflection-prompt').shadowRoot;
    const field = root.querySelector('textarea');
    let last;
    // What a reader sees in each frame: the words are there, and so is the text they speak of.
    const look = () => {
      if (root.querySelector('.status').textContent.includes(words) && field.value !== last)
        globalThis.sayKept((last = field.value));
      requestAnimationFrame(look);
    };
    look();
    field.focus();
  }, SAVED);
  return { tab, said };
}

const common = (a, b) => [...a].findIndex((letter, index) => letter !== b[index]);
const lostOf = (said, kept) => (kept.startsWith(said) ? 0 : said.length - Math.max(0, common(said, kept)));

async function killOften(engine, times) {
  const profile = mkdtempSync(join(tmpdir(), 'salve-kill-'));
  let [lost, typed, kills, saids] = [0, 0, 0, 0];
  let before;
  for (let round = 0; round <= times; round += 1) {
    const browser = await launch(engine, { userDataDir: profile });
    if (before) {
      const kept = await readRaw(browser, before.name);
      const gone = lostOf(before.said.text, kept);
      lost += gone;
      kills += 1;
      saids += before.said.times;
      if (gone)
        console.log(
          `${engine}, kill ${kills}: ${gone} characters were lost: said "${before.said.text}", kept "${kept}"`,
        );
    }
    if (round < times) {
      const { tab, said } = await openPrompt(browser, `round-${round}`);
      let isDead = false;
      const typing = (async () => {
        for (let index = 0; !isDead; index += 1, typed += 1) {
          await tab.keyboard.type(SENTENCE[index % SENTENCE.length]);
          // As fast as anybody types: without a frame between two letters, it could not be seen what was said of the first.
          await wait(Math.random() * 60);
        }
      })().catch(() => {});
      await wait(200 + Math.random() * 1800);
      isDead = true;
      await kill(browser, profile);
      await typing;
      before = { name: `round-${round}`, said };
    } else await browser.close();
  }
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `${engine}: ${kills} kills, ${typed} keys, ${saids} times "saved": ${lost} characters lost after the last one`,
  );
  // Where nothing was said to be saved, nothing was tried.
  return lost + Number(saids === 0);
}

const WAYS = {
  reload: (tab) => tab.reload(),
  navigation: (tab) => tab.goto(`${server.origin}/away`),
  'back and forward': async (tab) => {
    await tab.goto(`${server.origin}/away`);
    await tab.goBack();
  },
  'closing the tab': (tab) => tab.close({ runBeforeUnload: false }),
};

/** Leaves right after the last key, 15 times each way. */
async function leaveOften(engine, times) {
  const browser = await launch(engine);
  await browser.newPage();
  let lost = 0;
  for (const [way, leave] of Object.entries(WAYS)) {
    let whole = 0;
    for (let round = 0; round < times; round += 1) {
      const name = `leave-${way.replaceAll(' ', '-')}-${round}`;
      const { tab } = await openPrompt(browser, name);
      const words = SENTENCE.slice(0, 12 + round);
      await tab.keyboard.type(words.slice(0, 6));
      // The database is open by now, which on a busy machine may take longer than six keys.
      await tab.waitForFunction(
        (sentence) =>
          document
            .querySelector('salve-reflection-prompt')
            .shadowRoot.querySelector('.status')
            .textContent.includes(sentence),
        {},
        SAVED,
      );
      await tab.keyboard.type(words.slice(6));
      await leave(tab);
      if (!tab.isClosed()) await tab.close();
      const kept = await readRaw(browser, name);
      lost += lostOf(words, kept);
      if (kept !== words) console.log(`${engine}, ${way}: typed "${words}", kept "${kept}"`);
      whole += Number(kept === words);
    }
    console.log(`${engine}, ${way}: ${whole} of ${times} times whole`);
  }
  await browser.close();
  return lost;
}

/** "For this visit only", then a kill: no file of the profile holds a letter of it. */
async function visitOnce(engine) {
  const profile = mkdtempSync(join(tmpdir(), 'salve-visit-'));
  const browser = await launch(engine, { userDataDir: profile });
  const marker = `Qz${'harbourmarker'}${String(Math.random()).slice(2, 8)}`;
  const { tab } = await openPrompt(browser, 'visit', '&visit');
  await tab.keyboard.type(marker);
  await wait(3000);
  await kill(browser);
  const needles = ['utf8', 'utf16le'].map((encoding) => Buffer.from(marker, encoding));
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = files.filter((file) => {
    const bytes = readFileSync(join(file.parentPath ?? file.path, file.name));
    return needles.some((needle) => bytes.includes(needle));
  });
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `${engine}: after a visit that keeps nothing, ${found.length} of ${files.length} files hold what was typed`,
  );
  return found.length;
}

/** All that is tried in one engine; gives how much was lost. */
async function tryAll(engine, times) {
  if (!times) return 0;
  const lost = await killOften(engine, times);
  if (process.env.LIE) return lost;
  return lost + (await leaveOften(engine, Math.min(15, times))) + (await visitOnce(engine));
}

// Both wait for keys most of the time, so they go side by side.
const failures = await Promise.all([tryAll('chromium', chromium), tryAll('firefox', firefox)]);
await server.close();
process.exitCode = failures.some(Boolean) ? 1 : 0;
