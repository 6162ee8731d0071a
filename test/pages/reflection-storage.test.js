// What a reader's words meet where a browser keeps nothing, has no room, lost or broke its files, or keeps them apart: made from outside, on real profiles.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { holds, pageOf, prompt, says, servePages, type, valueOf } from '../tools/prompt-page.js';
import { visit } from '../tools/visit.js';

/** What each engine is told so that it does as the test's name says: Firefox by preferences, Chromium by a file of its profile. */
const REFUSING = {
  chromium: { profile: { profile: { default_content_setting_values: { cookies: 2 } } } },
  firefox: { extraPrefsFirefox: { 'network.cookie.cookieBehavior': 2 } },
};

let server;
before(async () => {
  server = await servePages({
    '/prompt': pageOf(prompt()),
    '/sandboxed':
      '<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="/prompt" width="700" height="600"></iframe>',
    '/elsewhere': `<!doctype html><title>Frame</title><script>
      const frame = document.createElement('iframe');
      frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/prompt';
      frame.width = 700;
      frame.height = 600;
      document.documentElement.append(frame);
    </script>`,
  });
});
after(() => server.close());

/** A browser with a profile of its own, which is gone afterwards. */
async function withProfile(engine, act, { profile, ...more } = {}) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'salve-storage-'));
  if (profile) {
    mkdirSync(join(userDataDir, 'Default'));
    writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify(profile));
  }
  const start = () => launch(engine, { userDataDir, ...more });
  let browser = await start();
  const again = async (between) => {
    await browser.close();
    between(userDataDir);
    browser = await start();
    return browser;
  };
  try {
    await act(browser, again);
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

const frameOf = async (tab) => {
  const element = await tab.waitForSelector('iframe');
  return element.contentFrame();
};

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}`, async (context) => {
    await withProfile(engine, async (browser) => {
      await context.test('a sandboxed frame keeps nothing, and says so', async () => {
        const { page: tab, lines } = await visit(browser, `${server.origin}/sandboxed`);
        const frame = await frameOf(tab);
        const field = await type(tab, 'One night', frame);
        await says(frame, 'this browser keeps nothing here');
        assert.equal(await valueOf(field), 'One night');
        assert.deepEqual(lines, []);
      });

      await context.test(
        'a frame of another site keeps its words apart from that site’s own pages, as the browser has it',
        async () => {
          const { page: tab, lines } = await visit(browser, `${server.origin}/elsewhere`);
          const frame = await frameOf(tab);
          await type(tab, 'One night', frame);
          await says(frame, 'Saved on this device');
          await holds(frame, 'One night');
          const own = await visit(browser, `${server.origin.replace('127.0.0.1', 'localhost')}/prompt`);
          await own.page.waitForSelector('salve-reflection-prompt >>> textarea');
          assert.deepEqual(await own.page.evaluate(() => indexedDB.databases()), []);
          assert.deepEqual([lines, own.lines], [[], []]);
        },
      );
    });

    await context.test(
      'a browser that keeps nothing for any site is said to, and the words stay in the field',
      () =>
        withProfile(
          engine,
          async (browser) => {
            const { page: tab, lines } = await visit(browser, `${server.origin}/prompt`);
            const field = await type(tab, 'One night');
            await says(tab, 'this browser keeps nothing here');
            assert.equal(await valueOf(field), 'One night');
            assert.deepEqual(lines, []);
          },
          REFUSING[engine],
        ),
    );

    await context.test(
      'a store whose files are broken says what is true, and the words stay in the field',
      () =>
        withProfile(engine, async (browser, again) => {
          const { page: tab } = await visit(browser, `${server.origin}/prompt`);
          await type(tab, 'One night');
          await says(tab, 'Saved on this device');
          const next = await again((profile) => {
            const files = readdirSync(profile, { recursive: true, withFileTypes: true })
              .filter((entry) => entry.isFile())
              .map((entry) => join(entry.parentPath, entry.name))
              .filter((path) => /IndexedDB|\/idb\//.test(path));
            assert.ok(files.length > 0);
            for (const path of files) writeFileSync(path, Buffer.alloc(4096, 7));
          });
          const broken = await visit(next, `${server.origin}/prompt`);
          const field = await type(broken.page, 'Another');
          // A browser mends its store by emptying it, or can't.
          const status = await broken.page.waitForFunction(
            () =>
              /Saved on this device|Not saved[^.]*(files|field)/.exec(
                document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('.status')
                  .textContent,
              )?.[0],
          );
          if ((await status.jsonValue()) === 'Saved on this device') await holds(broken.page, 'Another');
          assert.equal(await valueOf(field), 'Another');
          assert.deepEqual(broken.lines, []);
        }),
    );
  });
}

test('a device without room says so, and keeps the whole text once there is room again', () =>
  withProfile('chromium', async (browser) => {
    const { page: tab, lines } = await visit(browser, `${server.origin}/prompt`);
    const session = await tab.createCDPSession();
    const leave = (quotaSize) =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin: server.origin,
        ...(quotaSize && { quotaSize }),
      });
    await leave(1);
    const field = await type(tab, 'One night');
    await says(tab, 'no room left');
    assert.equal(await valueOf(field), 'One night');
    await leave();
    await type(tab, '.');
    await says(tab, 'Saved on this device');
    await holds(tab, 'One night.');
    assert.deepEqual(lines, []);
  }));

test('what is cleared while the page is open is written whole at the next letter', () =>
  withProfile('chromium', async (browser) => {
    const { page: tab, lines } = await visit(browser, `${server.origin}/prompt`);
    const session = await tab.createCDPSession();
    await type(tab, 'One night');
    await says(tab, 'Saved on this device');
    await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'indexeddb' });
    const field = await type(tab, '.');
    await holds(tab, await valueOf(field));
    assert.deepEqual(lines, []);
  }));
