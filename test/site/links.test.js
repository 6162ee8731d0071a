// Follows every link of the site, with its fragment. Links to other hosts are counted and left alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { pages, ownPages, read, serveSite } from './site.js';

let server;
before(async () => (server = await serveSite()));
after(() => server.close());

test('every link, picture, style and script of the site leads to what is there', async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: server.origin,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(server.origin),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN');
  assert.deepEqual(
    broken.map(({ url, parent, status }) => `${status} ${url} in ${parent}`),
    [],
  );
  const reached = new Set(links.map(({ url }) => url.replace(/[?#].*/, '').slice(server.origin.length)));
  assert.deepEqual(
    pages.filter((path) => !reached.has(path.replace(/^index.html$/, ''))),
    [],
    'each page is linked from another',
  );
});

test('the pages name no host but in links to leave by', () => {
  for (const path of ownPages) {
    const page = read(path).replaceAll(/<(pre|code|salve-\w[\w-]*|template)\b[^>]*>[^]*?<\/\1>/g, '');
    const addresses = [...page.matchAll(/(?:src|srcset|href|content)="(https?:[^"]+)"/g)].map(
      ([, url]) => url,
    );
    const loads = [...page.matchAll(/<(?:link|script|img|source|meta)\b[^>]*"https?:[^>]*>/g)].map(
      ([tag]) => tag,
    );
    assert.deepEqual({ path, loads }, { path, loads: [] });
    for (const address of addresses) assert.ok(URL.canParse(address), `${path}: ${address}`);
  }
});

test('no address of a page begins at the root of the server, so that the site may stand below any path', () => {
  for (const path of ownPages) {
    const page = read(path).replaceAll(/<pre\b[^]*?<\/pre>/g, '');
    const rooted = [...page.matchAll(/\s(?:src|srcset|href|cite|image)="\/[^"]*"/g)].map(([found]) => found);
    assert.deepEqual({ path, rooted }, { path, rooted: [] });
  }
});
