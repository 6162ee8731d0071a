// `npm run test:wordpress`: the plugin's blocks in the block editor of real WordPresses, in Chromium, as each role that writes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { Editor, logIn } from './editor.js';
import { BLOCKS, TAGS } from './samples.js';
import { versions, WordPress } from './wordpress.js';

let browser;
before(async () => (browser = await launch('chromium')));
after(() => browser?.close());

for (const version of versions) {
  describe(`in WordPress ${version}`, () => {
    const contexts = {};
    let wordpress;
    before(async () => {
      wordpress = await WordPress.start(version);
      wordpress.install();
    });
    after(async () => {
      for (const context of Object.values(contexts)) await context.close();
      await wordpress?.close();
    });

    /** Logs in and opens the editor, does something in it, and closes it without an error. */
    async function edit(user, act, id) {
      contexts[user] ??= (await logIn(browser, wordpress, user)).browserContext();
      const page = await contexts[user].newPage();
      await page.setViewport({ width: 1280, height: 1000 });
      const editor = new Editor(page, wordpress);
      await editor.open(id);
      const result = await act(editor);
      assert.deepEqual(editor.errors, []);
      await page.close();
      return result;
    }

    /** Fails for each block that WordPress does not know again. */
    const assertValid = (blocks) => {
      for (const { name, isValid, inside } of blocks) {
        assert.equal(isValid, true, `${name} is not known again`);
        assertValid(inside);
      }
    };

    test('each block is shown by its element, in the document that the editor has for posts', () =>
      edit('administrator', async (editor) => {
        for (const block of BLOCKS) await editor.insert(...block);
        const canvas = await editor.canvas();
        for (const tag of TAGS)
          await canvas.waitForFunction(
            (name) => document.querySelector(name)?.shadowRoot?.childElementCount > 0,
            {},
            tag,
          );
      }));

    for (const user of ['administrator', 'editor', 'author', 'contributor'])
      test(`what ${user} saves has tags, attributes, slots and days, and is known again when edited twice`, async () => {
        const status = user === 'contributor' ? 'pending' : 'publish';
        const id = await edit(user, async (editor) => {
          for (const block of BLOCKS) await editor.insert(...block);
          return editor.save({ title: `By ${user}`, status });
        });
        const saved = wordpress.content(id);
        for (const part of [
          ...TAGS.map((tag) => `<${tag}`),
          'share=""',
          'slot="support"',
          'datetime="2026-10-02"',
          'name="friend"',
          '<footer>Ada, <cite>',
        ])
          assert.ok(saved.includes(part), `${part} is not in what ${user} saved`);
        await edit(
          user,
          async (editor) => {
            assertValid(await editor.blocks());
            await editor.insert('core/paragraph', { content: 'Once more.' });
            await editor.save({ title: 'Changed' });
          },
          id,
        );
        const changed = await edit(user, (editor) => editor.blocks(), id);
        assertValid(changed);
        assert.equal(changed.length, BLOCKS.length + 1);
        assert.ok(wordpress.content(id).startsWith(saved.trim()), 'an edit elsewhere changed our blocks');
        const revisions = wordpress.run(
          'return array_column(wp_get_post_revisions($given[0]), "post_content");',
          id,
        );
        assert.ok(Object.values(revisions).some((each) => each.trim() === saved.trim()));
      });

    test('a setting in the sidebar changes the element at once and is saved', () =>
      edit('author', async (editor) => {
        const id = await editor.insert('salve-elements/pull-quote', {}, [
          ['core/paragraph', { content: 'Words.' }],
        ]);
        await editor.select(id);
        await (await editor.control('Author')).type('Ada');
        await (await editor.control('Offer to share it')).click();
        await (await editor.control('Size')).select('small');
        const canvas = await editor.canvas();
        await canvas.waitForSelector('salve-pull-quote[author="Ada"][share=""][size="small"] footer');
        const post = await editor.save({ title: 'Settings' });
        assert.match(wordpress.content(post), /<salve-pull-quote author="Ada" size="small" share="">/);
      }));

    test('a quote and a pullquote of WordPress become a pull quote, and it becomes either', () =>
      edit('author', async (editor) => {
        const become = await editor.page.evaluate(() => {
          const { createBlock, serialize, switchToBlockType } = globalThis.wp.blocks;
          const change = (block, name) => switchToBlockType(block, name);
          const written = (list) => list && serialize(list).replace(/<!--.*?-->|\n/g, '');
          const ours = 'salve-elements/pull-quote';
          const paragraph = createBlock('core/paragraph', { content: 'Words &amp; <em>more</em>.' });
          const quote = createBlock('core/quote', { citation: 'Ada' }, [paragraph]);
          const pullquote = createBlock('core/pullquote', { value: 'Words.', citation: '<em>Ada</em>' });
          return {
            quote: written(change(quote, ours)),
            pullquote: written(change(pullquote, ours)),
            back: written(change(change(quote, ours), 'core/quote')),
            other: written(change(change(quote, ours), 'core/pullquote')),
          };
        });
        const ours = (words) =>
          `<salve-pull-quote author="Ada"><blockquote><p>${words}</p><footer>Ada</footer></blockquote></salve-pull-quote>`;
        assert.equal(become.quote, ours('Words &amp; <em>more</em>.'));
        assert.equal(become.pullquote, ours('Words.'));
        assert.match(become.back, /<p>Words &amp; <em>more<\/em>\.<\/p><cite>Ada<\/cite><\/blockquote>/);
        assert.match(become.other, /<p>Words &amp; <em>more<\/em>\.<\/p><cite>Ada<\/cite><\/blockquote>/);
      }));

    for (const [way, convert] of Object.entries({
      '"Convert to blocks"': (html) => globalThis.wp.blocks.rawHandler({ HTML: html }),
      pasting: (html) => globalThis.wp.blocks.pasteHandler({ HTML: html, plainText: '', mode: 'BLOCKS' }),
    }))
      test(`${way} makes a block of each tag, by attributes and around HTML`, () =>
        edit('administrator', async (editor) => {
          const html = `
            <p>Before.</p>
            <salve-pull-quote quote="A &amp; B" author="Ada" share></salve-pull-quote>
            <salve-pull-quote align="end"><blockquote><p>Words.</p><footer>Ada, <cite><a href="/n">Notes</a></cite></footer></blockquote></salve-pull-quote>
            <salve-article-card headline="Tea" href="/tea" date-published="2026-10-02"></salve-article-card>
            <salve-article-card layout="row"><h3><a href="/tea">Tea</a></h3><p>Summary.</p></salve-article-card>
            <salve-reflection-prompt name="friend" question="What helped?"></salve-reflection-prompt>
            <salve-reflection-prompt name="other"><p>What helped?</p><p slot="support">Call 111.</p></salve-reflection-prompt>
            <salve-subscribe-form action="https://news.example/" service="ghost"></salve-subscribe-form>
            <p>After.</p>`;
          const made = await editor.page.evaluate(
            (given, code) => {
              const { blocks } = globalThis.wp;
              const list = new Function(`return (${code}).apply(null, arguments)`)(given);
              return blocks.serialize(list).replace(/<!--.*?-->|\n/g, '');
            },
            html,
            convert.toString(),
          );
          for (const part of [
            '<salve-pull-quote author="Ada" share=""><blockquote><p>A &amp; B</p><footer>Ada</footer></blockquote></salve-pull-quote>',
            '<salve-pull-quote author="Ada" source="Notes" cite="/n" align="end"><blockquote><p>Words.</p><footer>Ada, <cite><a href="/n">Notes</a></cite></footer></blockquote></salve-pull-quote>',
            '<salve-article-card><h3><a href="/tea">Tea</a></h3><p><small><time datetime="2026-10-02">2026-10-02</time></small></p></salve-article-card>',
            '<salve-article-card layout="row"><h3><a href="/tea">Tea</a></h3><p>Summary.</p></salve-article-card>',
            '<salve-reflection-prompt name="friend"><p>What helped?</p></salve-reflection-prompt>',
            '<salve-reflection-prompt name="other"><p>What helped?</p><div slot="support"><p>Call 111.</p></div></salve-reflection-prompt>',
            '<salve-subscribe-form action="https://news.example/" service="ghost"></salve-subscribe-form>',
            '<p>After.</p>',
          ])
            assert.ok(
              made.replace(/ class="wp-block-[\w-]*"/g, '').includes(part),
              `${part}\nis not in\n${made}`,
            );
        }));

    test('blocks copied into another post are the same there', () =>
      edit('author', async (editor) => {
        for (const block of BLOCKS) await editor.insert(...block);
        const [copied, pasted] = await editor.page.evaluate(() => {
          const { blocks, data } = globalThis.wp;
          const text = blocks.serialize(data.select('core/block-editor').getBlocks());
          return [
            text,
            blocks.serialize(blocks.pasteHandler({ HTML: text, plainText: text, mode: 'BLOCKS' })),
          ];
        });
        assert.equal(pasted, copied);
      }));

    test('two prompts of one name are told to the author', () =>
      edit('author', async (editor) => {
        const prompt = ['salve-elements/reflection-prompt', { name: 'friend' }];
        await editor.insert(...prompt);
        await editor.select(await editor.insert(...prompt));
        await editor.page.waitForSelector('::-p-text(Another prompt of this article has this name)');
      }));

    test('a prompt in the editor keeps nothing of what is tried out on the author’s device', () =>
      edit('author', async (editor) => {
        await editor.insert('salve-elements/reflection-prompt', { name: 'friend' });
        await (await editor.canvas()).waitForSelector('salve-reflection-prompt[keep="visit"]');
        const post = await editor.save({ title: 'Prompt' });
        assert.doesNotMatch(wordpress.content(post), /keep=/);
      }));

    test('PHP complains of nothing of ours', () => assert.doesNotMatch(wordpress.log, /salve/i));
  });
}
