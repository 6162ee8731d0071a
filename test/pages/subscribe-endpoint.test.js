// The endpoint that `npm start` gives the sample site.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { subscribeEndpoint } from '../../.storybook/subscribe.js';

let folder;
let server;
let origin;
let file;
let printed = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salve-'));
  file = join(folder, 'subscribers.txt');
  const answer = subscribeEndpoint({ file, print: (line) => printed.push(line) });
  server = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  printed = [];
});

const subscribe = (email, accept = 'application/json', more = {}) =>
  fetch(`${origin}/site/subscribe`, {
    method: 'POST',
    headers: { Accept: accept },
    body: new URLSearchParams({ email, ...more }),
  });
const list = () => readFile(file, 'utf8').catch(() => '');
const linkOf = (line) => line.match(/http\S+/)[0];

test('an address is on the list once its link was opened, and once only', async () => {
  assert.deepEqual(await (await subscribe(' ada@reader.example ')).json(), { ok: true, state: 'pending' });
  assert.equal(await list(), '');
  const link = linkOf(printed[0]);
  assert.equal((await fetch(link)).status, 200);
  assert.match(await list(), /^\S+Z\tada@reader\.example\n$/);
  assert.equal((await fetch(link)).status, 410);
});

test('who is on the list gets the same answer, and no second line', async () => {
  const before = await list();
  assert.deepEqual(await (await subscribe('ada@reader.example')).json(), { ok: true, state: 'pending' });
  assert.equal((await fetch(linkOf(printed[0]))).status, 200);
  assert.equal(await list(), before);
});

test('a form without script gets pages', async () => {
  assert.match(await (await subscribe('eve@reader.example', 'text/html')).text(), /<h1>Check your email/);
  const wrong = await subscribe('eve', 'text/html');
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /<h1>Check your address/);
});

test('what is no address is refused, and nothing is printed', async () => {
  const response = await subscribe('eve@reader');
  assert.equal(response.status, 422);
  assert.deepEqual(await response.json(), { ok: false, state: 'invalid' });
  assert.deepEqual(printed, []);
});

test('a filled honeypot hears the same, and is mailed nothing', async () => {
  assert.deepEqual(
    await (await subscribe('robot@reader.example', 'application/json', { website: 'x' })).json(),
    {
      ok: true,
      state: 'pending',
    },
  );
  assert.deepEqual(printed, []);
});

test('all else is left to the site', async () => {
  assert.equal((await fetch(`${origin}/site/subscribe`)).status, 404);
  assert.equal((await fetch(`${origin}/site/`)).status, 404);
});
