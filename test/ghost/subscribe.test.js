// `npm run test:ghost`: the subscribe form and its domain against a real Ghost, in Chromium, from a page of another origin. The form is that of dist/.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { Ghost } from './ghost.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let ghost;
let browser;
let server;

const PAGE = (content) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A practice</title></head><body>${content}</body></html>`;
const ELEMENT = '<script type="module" src="/dist/salve.js"></script>';

/** The pages that subscribe, each of another origin than Ghost's. */
const PAGES = {
  '/domain': () => PAGE('<script type="module" src="/domain.js"></script>'),
  '/attributes': () =>
    PAGE(`${ELEMENT}<salve-subscribe-form service="ghost" action="${ghost.url}" labels="website" label="Your email">
      <a href="${ghost.url}/#/portal/signup">Subscribe</a></salve-subscribe-form>`),
  '/wrapped': () =>
    PAGE(`${ELEMENT}<salve-subscribe-form labels="website"><form action="${ghost.url}/members/api/send-magic-link/" method="post">
      <label>Email <input type="email" name="email" autocomplete="email" required></label><button>Subscribe</button></form></salve-subscribe-form>`),
};

before(async () => {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, lib: { entry: 'test/subscribe/in-page.ts', formats: ['es'] } },
  });
  ghost = await Ghost.install();
  await ghost.start();
  browser = await launch('chromium');
  server = await serve(({ pathname }, response) => {
    if (pathname === '/domain.js')
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(output[0].code);
    else if (pathname in PAGES)
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGES[pathname]());
    else return false;
    return true;
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await ghost?.close();
});

/** Opens one of the pages; `change` may answer what it asks for. */
async function open(path, change) {
  const page = await browser.newPage();
  if (change) {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!(await change(request))) await request.continue();
    });
  }
  await page.goto(server.origin + path, { waitUntil: 'load' });
  return page;
}

/** What the domain says: a success's state or a failure's reason. */
async function ask(email, { change, timeout, ...draft } = {}) {
  const page = await open('/domain', change);
  const words = [
    'ghost',
    { action: ghost.url, email, labels: ['website'], ...draft },
    { timeout, patience: 200 },
  ];
  const { verdict, slow } = await page.evaluate((...given) => globalThis.subscribeWith(...given), ...words);
  await page.close();
  return { said: verdict.ok ? verdict.state : verdict.reason, verdict, slow };
}

/** What the form says by its event, what it shows, and what its field then holds; a reader's hands do it. */
async function press(path, email, { change } = {}) {
  const page = await open(path, change);
  await page.waitForFunction(() => customElements.get('salve-subscribe-form'));
  const field = await page.waitForSelector(path === '/wrapped' ? 'input' : 'salve-subscribe-form >>> input');
  await page.evaluate(() => {
    globalThis.said = new Promise((resolve) => {
      const form = document.querySelector('salve-subscribe-form');
      form.addEventListener('salve-subscribed', () => resolve('subscribed'));
      form.addEventListener('error', ({ reason }) => resolve(reason));
    });
  });
  await field.type(email);
  await field.press('Enter');
  const said = await page.evaluate(() => globalThis.said);
  const shown = await page.evaluate(async () => {
    const form = document.querySelector('salve-subscribe-form');
    await form.updateComplete;
    return form.shadowRoot.textContent.replace(/\s+/g, ' ').trim();
  });
  const kept = await field.evaluate(({ value }) => value).catch(() => undefined);
  await page.close();
  return { said, shown: shown.replaceAll(email, '…'), kept };
}

/** Each way to ask, as one function: an address in; what was said, what was shown and what was kept out. */
const WAYS = {
  'the domain': async (email, options) => ask(email, options),
  'a form by attributes': (email, options) => press('/attributes', email, options),
  'a form around a form': (email, options) => press('/wrapped', email, options),
};

for (const [index, [way, subscribe]] of Object.entries(WAYS).entries()) {
  describe(way, () => {
    const isForm = index > 0;
    const address = (name) => `${name}-${index}@reader.example`;
    const yes = isForm ? 'subscribed' : 'pending';

    /** A failure has its reason, and the address is still there. */
    const fails = async (name, reason, options) => {
      const { said, kept } = await subscribe(address(name), options);
      assert.equal(said, reason);
      if (isForm) assert.equal(kept, address(name));
      assert.equal(ghost.mail.filter(({ to }) => to === address(name)).length, 0);
    };

    test('a new reader: mail to confirm, no member before, member after', async () => {
      const email = address('ada');
      assert.equal((await subscribe(email)).said, yes);
      const link = await ghost.linkFor(email);
      assert.equal(await ghost.member(email), undefined);
      const confirmed = await fetch(link, { redirect: 'manual' });
      assert.match(confirmed.headers.get('location'), /success=true/);
      const { labels, newsletters } = await ghost.member(email);
      assert.deepEqual(
        labels.map(({ name }) => name),
        ['website'],
      );
      assert.equal(newsletters.length, 1);
    });

    test('a member: the same answer, to the letter', async () => {
      const known = await subscribe(address('ada'));
      assert.deepEqual({ ...known, kept: '' }, { ...(await subscribe(address('eve'))), kept: '' });
      await ghost.linkFor(address('ada'), 1);
    });

    test('a token that Ghost did not give: no success', () =>
      fails('cy', 'unavailable', {
        change: async (request) => {
          if (!request.url().includes('integrity-token')) return false;
          await request.respond({
            status: 200,
            headers: { 'Access-Control-Allow-Origin': '*' },
            body: '1234:nonsense:abcd',
          });
          return true;
        },
      }));

    test('a token request that fails once is made again', async () => {
      let asked = 0;
      const change = async (request) => {
        if (!request.url().includes('integrity-token') || ++asked > 1) return false;
        await request.abort();
        return true;
      };
      assert.equal((await subscribe(address('dee'), { change })).said, yes);
      assert.equal(asked, 2);
    });

    test('a subscription that fails is never sent again by itself', async () => {
      let sent = 0;
      await fails('fay', 'blocked', {
        change: async (request) => {
          if (request.method() !== 'POST') return false;
          sent++;
          await request.abort();
          return true;
        },
      });
      assert.equal(sent, 1);
    });

    test('a site by invitation only: rejected', async () => {
      await ghost.set('members_signup_access', 'invite');
      await fails('gil', 'rejected');
      await ghost.set('members_signup_access', 'all');
    });
  });
}

test('a mailbox that Ghost knows is named', async () => {
  const { verdict } = await ask('ada.of.letters@gmail.com');
  assert.equal(verdict.mailbox.name, 'Gmail');
  assert.match(verdict.mailbox.href, /^https:\/\/mail\.google\.com\//);
});

test('an address with letters outside ASCII is taken', async () => {
  assert.equal((await ask('jürgen@reader.example')).said, 'pending');
});

test('a newsletter that is not there: misconfigured', async () => {
  assert.equal((await ask('bea@reader.example', { lists: ['Nowhere'] })).said, 'misconfigured');
});

test('a server that does not answer: slow first, then timeout', async () => {
  ghost.pause();
  const { said, slow } = await ask('hal@reader.example', { timeout: 1_000 });
  const form = await press('/attributes', 'kim@reader.example');
  ghost.resume();
  assert.deepEqual([said, slow], ['timeout', 1]);
  assert.deepEqual([form.said, form.kept], ['timeout', 'kim@reader.example']);
});

test('too many attempts: rate-limited, by Ghost’s own limits', async () => {
  await ghost.stop();
  await ghost.start({ limits: true });
  const answers = [];
  while (answers.length < 10 && !answers.includes('rate-limited'))
    answers.push((await ask('ira@reader.example')).said);
  assert.equal(answers[0], 'pending');
  assert.equal(answers.at(-1), 'rate-limited');
  for (const path of ['/attributes', '/wrapped']) {
    const { said, kept } = await press(path, 'ira@reader.example');
    assert.deepEqual([said, kept], ['rate-limited', 'ira@reader.example']);
  }
});

test('a server that is down: blocked', async () => {
  await ghost.stop();
  assert.equal((await ask('joy@reader.example')).said, 'blocked');
  for (const path of ['/attributes', '/wrapped']) {
    const { said, kept } = await press(path, 'joy@reader.example');
    assert.deepEqual([said, kept], ['blocked', 'joy@reader.example']);
  }
});
