// `npm run test:wordpress`: our tags in WordPress's classic form for posts, through its tabs "Visual" and "Text", as an author.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { logIn } from './editor.js';
import { FORMS, overLines } from './forms.js';
import { versions, WordPress } from './wordpress.js';

let browser;
before(async () => (browser = await launch('chromium')));
after(() => browser?.close());

/** HTML without what "Visual" takes from any: paragraphs, which WordPress puts back as it shows a post, and `slot`. */
const bare = (html) => html.replace(/<\/?p\b[^>]*>|\s+|=""/g, '');

/** "Visual" drops a paragraph without words at a post's end, and a tag by attributes with it. */
const END = '\n\nThe end.';

for (const version of versions) {
  describe(`in WordPress ${version}`, () => {
    let wordpress;
    let page;
    before(async () => {
      wordpress = await WordPress.start(version);
      wordpress.install();
      page = await logIn(browser, wordpress, 'author');
      page.on('dialog', (dialog) => dialog.accept());
    });
    after(async () => {
      await page?.browserContext().close();
      await wordpress?.close();
    });

    /** Writes a post in "Text", looks at it in "Visual" and comes back, saves it, and gives what is stored and what is shown. */
    async function write(html) {
      const author = wordpress.run('return get_user_by("login", "author")->ID;');
      const id = wordpress.publish('Words.', { post_author: author });
      await page.goto(`${wordpress.url}/wp-admin/post.php?post=${id}&action=edit&classic`);
      const open = async (tab) => {
        await page.waitForFunction(() => globalThis.switchEditors && globalThis.tinymce);
        await page.evaluate((mode) => globalThis.switchEditors.go('content', mode), tab);
      };
      await open('html');
      await page.$eval('#content', (field, text) => (field.value = text), html);
      await open('tmce');
      await page.waitForFunction(() => globalThis.tinymce.get('content')?.initialized);
      await open('html');
      await Promise.all([
        page.waitForNavigation(),
        page.evaluate(() => document.querySelector('#publish').click()),
      ]);
      const shown = await (await fetch(`${wordpress.url}/?p=${id}`)).text();
      return { stored: wordpress.content(id), shown };
    }

    test('every tag around its HTML comes through both tabs, is saved by an author and holds its words on the page', async () => {
      const forms = Object.entries(FORMS).filter(([tag, { html }]) => html && tag !== 'salve-subscribe-form');
      const { stored, shown } = await write(
        forms.map(([, { html }]) => `${overLines(html)}\n`).join('\n') + END,
      );
      for (const [tag, { html }] of forms) {
        assert.ok(bare(stored).includes(bare(html)), `${tag}: ${stored}`);
        await page.setContent(shown);
        const words = await page.$eval(
          `.entry-content ${tag}, main ${tag}, article ${tag}`,
          (element) => element.textContent,
        );
        assert.ok(words.trim().length > 0, `${tag} is empty on the page`);
      }
    });

    test('tags on lines without an empty one between hold their own words on the page, and no others', async () => {
      const lines = [
        'Before.',
        '<salve-pull-quote author="Ada"><blockquote><p>Words.</p></blockquote></salve-pull-quote>',
        '<salve-reflection-prompt name="helped" question="What helped?"></salve-reflection-prompt>',
        'After.',
      ];
      const id = wordpress.publish(lines.join('\n'));
      await page.setContent(await (await fetch(`${wordpress.url}/?p=${id}`)).text());
      const words = await page.$$eval('salve-pull-quote, salve-reflection-prompt', (tags) =>
        tags.map(({ localName, textContent }) => [localName, textContent.trim()]),
      );
      assert.deepEqual(words, [
        ['salve-pull-quote', 'Words.'],
        ['salve-reflection-prompt', ''],
      ]);
    });

    test('every tag by attributes comes through both tabs and is saved by an author', async () => {
      const forms = Object.entries(FORMS).map(([tag, { attributes }]) => [tag, attributes]);
      const { stored } = await write(forms.map(([, html]) => html).join('\n\n') + END);
      for (const [tag, html] of forms) assert.ok(bare(stored).includes(bare(html)), `${tag}: ${stored}`);
    });
  });
}
