// `npm run test:ghost`: the subscribe form and its domain against a real Ghost, in Chromium, from a page of another origin.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { Ghost } from './ghost.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let ghost;
let browser;
let server;
let domain;

before(async () => {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, lib: { entry: 'test/subscribe/in-page.ts', formats: ['es'] } },
  });
  domain = output[0].code;
  ghost = await Ghost.install();
  await ghost.start();
  browser = await launch('chromium');
  server = await serve((url, response) => {
    const [type, body] =
      { '/domain.js': ['text/javascript', domain], '/': ['text/html', '<!doctype html><script type="module" src="/domain.js"></script>'] }[
        url.pathname
      ] ?? [];
    if (body) response.writeHead(200, { 'Content-Type': type }).end(body);
    return Boolean(body);
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await ghost?.close();
});

/** What the domain says of a subscription made in a page; `change` may change what the page asks for. */
async function subscribe(email, { change, timeout, action = `${ghost.url}/`, more = {} } = {}) {
  const page = await browser.newPage();
  if (change) {
    await page.setRequestInterception(true);
    page.on('request', (request) => change(request) ?? request.continue());
  }
  await page.goto(server.origin, { waitUntil: 'load' });
  const said = await page.evaluate(
    (...words) => globalThis.subscribeWith(...words),
    'ghost',
    { action, email, name: 'Ada', lists: [], labels: ['website'], ...more },
    { timeout, patience: 200 },
  );
  await page.close();
  return said;
}

test('a new reader: mail to confirm, no member before, member after', async () => {
  const email = 'ada@reader.example';
  assert.deepEqual((await subscribe(email)).verdict.state, 'pending');
  const link = await ghost.linkFor(email);
  assert.equal(await ghost.member(email), undefined);
  const confirmed = await fetch(link, { redirect: 'manual' });
  assert.match(confirmed.headers.get('location'), /success=true/);
  const member = await ghost.member(email);
  assert.equal(member.name, 'Ada');
  assert.deepEqual(
    member.labels.map(({ name }) => name),
    ['website'],
  );
  assert.equal(member.newsletters.length, 1);
});

test('a member: the same answer, to the letter', async () => {
  const known = await subscribe('ada@reader.example');
  const fresh = await subscribe('eve@reader.example');
  assert.deepEqual(known, fresh);
  await ghost.linkFor('ada@reader.example', 1);
});

test('a mailbox that Ghost knows is named', async () => {
  const { verdict } = await subscribe('ada.of.letters@gmail.com');
  assert.equal(verdict.mailbox.name, 'Gmail');
  assert.match(verdict.mailbox.href, /^https:\/\/mail\.google\.com\//);
});

test('a form around the address of the interface itself', async () => {
  const email = 'wrapped@reader.example';
  const { verdict } = await subscribe(email, { action: `${ghost.url}/members/api/send-magic-link/` });
  assert.equal(verdict.state, 'pending');
  await ghost.linkFor(email);
});

test('an address with letters outside ASCII', async () => {
  const email = 'jürgen@reader.example';
  assert.equal((await subscribe(email)).verdict.state, 'pending');
});

test('a newsletter that is not there: misconfigured', async () => {
  const { verdict } = await subscribe('bea@reader.example', { more: { lists: ['Nowhere'] } });
  assert.deepEqual(verdict, { ok: false, reason: 'misconfigured' });
});

test('a token that Ghost did not give: no success', async () => {
  const change = (request) =>
    request.url().includes('integrity-token')
      ? request.respond({ status: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: '1234:nonsense:abcd' }).then(() => true)
      : undefined;
  const { verdict } = await subscribe('cy@reader.example', { change });
  assert.deepEqual(verdict, { ok: false, reason: 'unavailable' });
  assert.equal(ghost.mail.filter(({ to }) => to === 'cy@reader.example').length, 0);
});

test('a token request that fails once is made again; a subscription never', async () => {
  const asked = [];
  const change = (request) => {
    const path = new URL(request.url()).pathname;
    asked.push(path);
    return path.endsWith('/integrity-token/') && asked.filter((each) => each === path).length === 1
      ? request.abort().then(() => true)
      : undefined;
  };
  assert.equal((await subscribe('dee@reader.example', { change })).verdict.state, 'pending');
  const failing = [];
  const dropPost = (request) => {
    if (request.method() !== 'POST') return undefined;
    failing.push(request.url());
    return request.abort().then(() => true);
  };
  assert.deepEqual((await subscribe('fay@reader.example', { change: dropPost })).verdict, { ok: false, reason: 'blocked' });
  assert.equal(failing.length, 1);
});

test('a site by invitation only: rejected', async () => {
  await ghost.set('members_signup_access', 'invite');
  assert.deepEqual((await subscribe('gil@reader.example')).verdict, { ok: false, reason: 'rejected' });
  await ghost.set('members_signup_access', 'all');
});

test('a server that does not answer: slow first, then timeout, and it is asked nothing more', async () => {
  ghost.pause();
  const said = await subscribe('hal@reader.example', { timeout: 1_000 });
  ghost.resume();
  assert.deepEqual(said, { verdict: { ok: false, reason: 'timeout' }, slow: 1 });
});

test('too many attempts: rate-limited, by Ghost’s own limits', async () => {
  await ghost.stop();
  await ghost.start({ limits: true });
  const reasons = [];
  for (let attempt = 0; attempt < 10; attempt++) {
    const { verdict } = await subscribe('ira@reader.example');
    reasons.push(verdict.ok ? verdict.state : verdict.reason);
    if (!verdict.ok) break;
  }
  assert.equal(reasons[0], 'pending');
  assert.equal(reasons.at(-1), 'rate-limited');
});

test('a server that is down: blocked', async () => {
  await ghost.stop();
  assert.deepEqual((await subscribe('joy@reader.example')).verdict, { ok: false, reason: 'blocked' });
});
