// What becomes of a reader's words in a whole page, as its browser is used: nothing leaves, input methods and undo go on, print shows what it may, and nothing moves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { holds, pageOf, press, prompt, says, servePages, type, valueOf } from '../tools/prompt-page.js';
import { visit } from '../tools/visit.js';

let server;
let browser;
before(async () => {
  browser = await launch('chromium');
  server = await servePages({
    '/prompt': pageOf(prompt()),
    '/visit': pageOf(prompt('keep="visit"')),
    '/without': pageOf(prompt(), false),
    '/other': pageOf('Another page', false),
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page where nobody has been before. */
const open = async (path = '/prompt') => visit(await browser.createBrowserContext(), server.origin + path);

/** Listens from before the first key on, because on a busy machine the pause after the last may be over by now. */
async function untilFlushed(tab) {
  const event = await tab.evaluateHandle(() => ({
    seen: new Promise((resolve) => addEventListener('salve-reflection-saved', resolve, { once: true })),
  }));
  return () => event.evaluate(({ seen }) => seen.then(() => {}));
}

test('nothing leaves: every feature used, and not one request', async () => {
  const { page: tab, lines, requests } = await open();
  await tab.waitForSelector('salve-reflection-prompt >>> textarea');
  const loaded = requests.length;
  await type(tab, 'Harbour lights by night');
  await says(tab, 'Saved on this device');
  await press(tab, 'More');
  for (const name of ['Earlier versions', 'Copy', 'Hide my words', 'Show my words', 'Lock with a passphrase'])
    await press(tab, name);
  const passphrase = await tab.waitForSelector('salve-reflection-prompt >>> #passphrase');
  await passphrase.type('a walk to the harbour');
  await (await tab.waitForSelector('salve-reflection-prompt >>> #again')).type('a walk to the harbour');
  await tab.keyboard.press('Enter');
  await press(tab, 'Lock now');
  // Visible: before the lock is known, the same name stands in a dialog that is closed.
  const again = await tab.waitForSelector('salve-reflection-prompt >>> .instead >>> #passphrase', {
    visible: true,
  });
  await again.type('a walk to the harbour');
  await tab.keyboard.press('Enter');
  await says(tab, 'Saved on this device');
  await press(tab, 'Erase');
  await press(tab, 'Undo');
  await press(tab, 'Erase');
  await says(tab, 'Erased');
  assert.deepEqual({ asked: requests.slice(loaded), lines }, { asked: [], lines: [] });
  assert.equal(
    await tab.evaluate(() => location.href + document.title + JSON.stringify(history.state)),
    `${server.origin}/promptReflectionsnull`,
  );
  await tab.close();
});

test('what an input method is still composing stays as it is while it is kept, shown and waited for', async () => {
  const { page: tab, lines } = await open();
  const session = await tab.createCDPSession();
  const flushed = await untilFlushed(tab);
  const field = await type(tab, 'が');
  for (const text of ['ん', 'んb', 'んば'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await says(tab, 'Saved on this device');
  await holds(tab, 'がんば');
  // The words are flushed once nothing is typed for a moment.
  await flushed();
  await session.send('Input.imeSetComposition', { text: 'んばれ', selectionStart: 3, selectionEnd: 3 });
  await session.send('Input.insertText', { text: '頑張れ' });
  assert.equal(await valueOf(field), 'が頑張れ');
  await holds(tab, 'が頑張れ');
  assert.deepEqual(lines, []);
  await tab.close();
});

test('printed, it is its question and ruled lines; the words only if the reader ticks so, and never hidden ones', async () => {
  const { page: tab } = await open();
  const printed = async () => {
    await tab.emulateMediaType('print');
    const found = await tab.evaluate(() => {
      const { shadowRoot: root, innerText } = document.querySelector('salve-reflection-prompt');
      const isShown = (selector) => !!root.querySelector(selector)?.checkVisibility();
      return {
        question: innerText.includes('What would you say to a friend?'),
        words: root.querySelector('.printed')?.checkVisibility()
          ? root.querySelector('.printed').textContent
          : '',
        lines: isShown('.lines'),
        rest: ['textarea', '.privacy', '.bar', '.more', 'button'].filter(isShown),
      };
    });
    await tab.emulateMediaType('screen');
    return found;
  };
  const bare = { question: true, words: '', lines: true, rest: [] };
  await tab.waitForSelector('salve-reflection-prompt >>> textarea');
  assert.deepEqual(await printed(), bare);
  await type(tab, 'One night');
  await says(tab, 'Saved on this device');
  assert.deepEqual(await printed(), bare);
  await press(tab, 'More');
  await (
    await tab.waitForSelector('salve-reflection-prompt >>> input[type=checkbox]')
  ).evaluate((box) => box.click());
  await tab.waitForSelector('salve-reflection-prompt >>> .printed');
  assert.deepEqual(await printed(), { ...bare, words: 'One night', lines: false });
  await press(tab, 'Hide my words');
  await tab.waitForFunction(
    () => !document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('.printed'),
  );
  assert.deepEqual(await printed(), bare);
  await tab.close();
});

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}`, async (context) => {
    const own = await launch(engine, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });

    await context.test('for this visit only, a page that is come back to holds no word', async () => {
      const { page: tab, lines } = await visit(own, `${server.origin}/visit`);
      await type(tab, 'Harbour');
      await says(tab, 'For this visit only');
      await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.kept = persisted)));
      // As a reader goes, not as a driver: Firefox keeps no page that its driver leaves.
      await tab.evaluate(() => void setTimeout(() => (location.href = '/other')));
      await tab.waitForFunction(() => location.pathname === '/other' && document.readyState === 'complete');
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await tab.waitForFunction(() => location.pathname === '/visit' && window.kept);
      assert.equal(await valueOf(await tab.waitForSelector('salve-reflection-prompt >>> textarea')), '');
      assert.deepEqual(await tab.evaluate(() => indexedDB.databases()), []);
      assert.deepEqual(lines, []);
      await tab.close();
    });
    await context.test('what is typed at once where nothing was kept before outlives a reload', async () => {
      for (let round = 0; round < 4; round += 1) {
        const first = await own.createBrowserContext();
        const { page: tab } = await visit(first, `${server.origin}/prompt`);
        await type(tab, 'sixkey');
        await tab.reload();
        await tab.waitForFunction(
          () =>
            document.querySelector('salve-reflection-prompt').shadowRoot?.querySelector('textarea')?.value ===
            'sixkey',
        );
        await first.close();
      }
    });
    await context.test(
      'the browser’s own undo takes back what was typed, however often it was saved, and that is saved too',
      async () => {
        const { page: tab } = await visit(own, `${server.origin}/prompt`);
        const flushed = await untilFlushed(tab);
        const field = await type(tab, 'One night');
        await says(tab, 'Saved on this device');
        await flushed();
        await field.evaluate((each) => each.setSelectionRange(3, each.value.length));
        await tab.keyboard.press('Backspace');
        assert.equal(await valueOf(field), 'One');
        await holds(tab, 'One');
        await tab.evaluate(() => document.execCommand('undo'));
        assert.equal(await valueOf(field), 'One night');
        await holds(tab, 'One night');
        await tab.evaluate(() => document.execCommand('redo'));
        assert.equal(await valueOf(field), 'One');
        await holds(tab, 'One');
        await tab.close();
      },
    );
    await own.close();
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px, the box has its size before the script`, async () => {
    const heights = [];
    for (const path of ['/without', '/prompt']) {
      const { page: tab } = await visit(browser, server.origin + path, { width });
      if (path === '/prompt') await tab.waitForSelector('salve-reflection-prompt >>> textarea');
      heights.push(
        await tab.$eval('salve-reflection-prompt', (element) => element.getBoundingClientRect().height),
      );
      await tab.close();
    }
    assert.ok(Math.abs(heights[0] - heights[1]) < 1, `${heights}`);
  });
}
