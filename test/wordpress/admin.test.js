// `npm run test:wordpress`: what people do in WordPress's own pages: upload the plugin, choose a picture, preview, restore, copy, paste, convert.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { Editor, logIn, uploadPlugin } from './editor.js';
import { BLOCKS, TAGS } from './samples.js';
import { versions, WordPress } from './wordpress.js';

const PICTURE = new URL('../../stories/site/pictures/la-hora-despues-1200.jpg', import.meta.url);

let browser;
before(async () => (browser = await launch('chromium')));
after(() => browser?.close());

for (const version of versions) {
  describe(`in WordPress ${version}`, () => {
    const contexts = {};
    let wordpress;
    before(async () => (wordpress = await WordPress.start(version)));
    after(async () => {
      for (const context of Object.values(contexts)) await context.close();
      await wordpress?.close();
    });

    async function openPage(user) {
      contexts[user] ??= (await logIn(browser, wordpress, user)).browserContext();
      const page = await contexts[user].newPage();
      await page.setViewport({ width: 1280, height: 1000 });
      page.setDefaultTimeout(120_000);
      return page;
    }

    async function open(user, id) {
      const editor = new Editor(await openPage(user), wordpress);
      await editor.open(id);
      return editor;
    }

    /** Closes an editor in which nothing went wrong. */
    async function close({ page, errors }) {
      assert.deepEqual(errors, []);
      await page.close();
    }

    const namesOf = (blocks) => blocks.map(({ name }) => name);

    test('the archive, uploaded on the page "Upload Plugin" and activated there, brings every block', async () => {
      const page = await openPage('administrator');
      const said = await uploadPlugin(page, `${wordpress.url}/wp-admin`, wordpress.archive());
      assert.match(said, /Plugin installed successfully/);
      assert.ok(await page.$('tr.active[data-plugin="salve-elements/salve-elements.php"]'));
      await page.close();
      const editor = await open('administrator');
      const missing = await editor.page.evaluate(
        (names) => names.filter((name) => !globalThis.wp.blocks.getBlockType(name)),
        BLOCKS.map(([name]) => name),
      );
      assert.deepEqual(missing, []);
      await close(editor);
    });

    test('a picture that an author chooses in the media library is the card’s, with its words and size, and readers see it', async () => {
      wordpress.run(
        `$file = wp_upload_bits('harbour.jpg', null, base64_decode($given[0]))['file'];
        $id = wp_insert_attachment(['post_title' => 'Harbour', 'post_mime_type' => 'image/jpeg', 'post_status' => 'inherit'], $file);
        require_once ABSPATH . 'wp-admin/includes/image.php';
        wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
        update_post_meta($id, '_wp_attachment_image_alt', 'A harbour "at rest"');`,
        readFileSync(PICTURE).toString('base64'),
      );
      const editor = await open('author');
      const { page } = editor;
      await editor.select(
        await editor.insert('salve-elements/article-card', { headline: 'Tea', href: '/?p=5' }),
      );
      await (
        await page.waitForSelector('::-p-xpath(//button[normalize-space()="Choose a picture"])')
      ).click();
      await (await page.waitForSelector('.media-modal #menu-item-browse')).click();
      await (await page.waitForSelector('.media-modal .attachment .thumbnail')).click();
      await (await page.waitForSelector('.media-modal .media-button-select:not([disabled])')).click();
      await (await editor.canvas()).waitForSelector('salve-article-card > img[src*="harbour"]');
      const id = await editor.save({ title: 'A picture', status: 'publish' });
      await close(editor);
      assert.match(
        wordpress.content(id),
        /<img src="[^"]+\/uploads\/[^"]+harbour[^"]*\.jpg" alt="A harbour &quot;at rest&quot;" width="\d+" height="\d+" loading="lazy" ?\/>/,
      );
      const shown = await browser.newPage();
      await shown.goto(`${wordpress.url}/?p=${id}`);
      await shown.waitForFunction(() => document.querySelector('salve-article-card > img')?.naturalWidth > 0);
      await shown.close();
    });

    test('"Preview in new tab" shows what is not published yet, drawn by the elements', async () => {
      const editor = await open('author');
      for (const block of BLOCKS.slice(0, 3)) await editor.insert(...block);
      await editor.save({ title: 'Not yet', status: 'draft' });
      const toggle =
        '.block-editor-post-preview__button-toggle, .editor-preview-dropdown__toggle, .editor-post-preview-dropdown';
      await (await editor.page.waitForSelector(toggle)).click();
      const opened = new Promise((resolve) => editor.page.once('popup', resolve));
      await (
        await editor.page.waitForSelector(
          '::-p-xpath(//*[self::a or self::button][contains(., "Preview in new tab")])',
        )
      ).click();
      const preview = await opened;
      await preview.waitForFunction(
        () =>
          /preview=true/.test(location.search) &&
          document.querySelector('salve-article > salve-pull-quote')?.shadowRoot?.childElementCount > 0,
      );
      await preview.close();
      await close(editor);
    });

    test('a revision that is restored has its blocks again, each known to the editor', async () => {
      const editor = await open('author');
      for (const block of BLOCKS) await editor.insert(...block);
      const id = await editor.save({ title: 'First', status: 'publish' });
      const first = wordpress.content(id);
      await editor.page.evaluate(() => globalThis.wp.data.dispatch('core/block-editor').resetBlocks([]));
      await editor.insert('core/paragraph', { content: 'All of it gone.' });
      await editor.save({ title: 'Second' });
      await close(editor);
      assert.doesNotMatch(wordpress.content(id), /salve-/);
      const revision = wordpress.run(
        'foreach (wp_get_post_revisions($given[0]) as $each) if (strpos($each->post_content, "<salve-")) return $each->ID;',
        id,
      );
      const page = await openPage('author');
      await page.goto(`${wordpress.url}/wp-admin/revision.php?revision=${revision}`);
      const restore = await page.waitForSelector('.restore-revision:not([disabled])');
      await Promise.all([page.waitForNavigation(), restore.click()]);
      await page.close();
      assert.equal(wordpress.content(id), first);
      const again = await open('author', id);
      const blocks = await again.blocks();
      assert.deepEqual(
        namesOf(blocks),
        BLOCKS.map(([name]) => name),
      );
      assert.ok(blocks.every(({ isValid }) => isValid));
      await close(again);
    });

    test('blocks copied by keyboard in one post and pasted in another are the same there', async () => {
      const editor = await open('author');
      for (const block of BLOCKS) await editor.insert(...block);
      const id = await editor.save({ title: 'The first post' });
      await editor.page.evaluate(() => {
        const { getBlockOrder } = globalThis.wp.data.select('core/block-editor');
        const order = getBlockOrder();
        globalThis.wp.data.dispatch('core/block-editor').multiSelect(order[0], order.at(-1));
      });
      await editor.pressIn('c', 'Copy');
      await close(editor);
      const other = await open('author');
      await other.insert('core/paragraph');
      await (
        await (await other.canvas()).waitForSelector('.wp-block-paragraph[contenteditable=true]')
      ).click();
      await other.pressIn('v', 'Paste');
      await other.page.waitForFunction(
        (count) => globalThis.wp.data.select('core/block-editor').getBlockCount() >= count,
        {},
        BLOCKS.length,
      );
      const copy = await other.save({ title: 'The second post' });
      assert.equal(wordpress.content(copy).trim(), wordpress.content(id).trim());
      await close(other);
    });

    test('tags that are pasted from another page become blocks', async () => {
      const editor = await open('author');
      await editor.insert('core/paragraph');
      const paragraph = await (
        await editor.canvas()
      ).waitForSelector('.wp-block-paragraph[contenteditable=true]');
      await paragraph.click();
      await paragraph.evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Words. What helped?');
        clipboardData.setData(
          'text/html',
          `<meta charset="utf-8"><salve-pull-quote author="Ada" share=""><blockquote><p>Words.</p></blockquote></salve-pull-quote>
          <salve-reflection-prompt name="helped"><p>What helped?</p><p slot="support">Call 111.</p></salve-reflection-prompt>`,
        );
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
        );
      });
      await editor.page.waitForFunction(
        () => globalThis.wp.data.select('core/block-editor').getBlockCount() > 1,
      );
      const blocks = await editor.blocks();
      assert.deepEqual(namesOf(blocks), ['salve-elements/pull-quote', 'salve-elements/reflection-prompt']);
      const post = await editor.save({ title: 'Pasted' });
      assert.match(wordpress.content(post), /<salve-pull-quote author="Ada" share="">/);
      assert.match(wordpress.content(post), /<div slot="support">/);
      await close(editor);
    });

    test('"Convert to blocks" in a post of the classic editor makes a block of each tag', async () => {
      const html = `<p>Before.</p>
        <salve-pull-quote author="Ada"><blockquote><p>Words.</p></blockquote></salve-pull-quote>
        <salve-article-card><h3><a href="/?p=5">Tea</a></h3><p>A summary.</p></salve-article-card>
        <salve-reflection-prompt name="helped" question="What helped?"></salve-reflection-prompt>`;
      const author = wordpress.run('return get_user_by("login", "author")->ID;');
      const id = wordpress.publish(html, { post_author: author });
      const editor = await open('author', id);
      assert.deepEqual(namesOf(await editor.blocks()), ['core/freeform']);
      await editor.page.evaluate(() => {
        const { data } = globalThis.wp;
        data.dispatch('core/block-editor').selectBlock(data.select('core/block-editor').getBlockOrder()[0]);
      });
      await (
        await editor.page.waitForSelector('::-p-xpath(//button[normalize-space()="Convert to blocks"])')
      ).click();
      await editor.page.waitForFunction(
        () => globalThis.wp.data.select('core/block-editor').getBlockCount() > 1,
      );
      assert.deepEqual(namesOf(await editor.blocks()), [
        'core/paragraph',
        ...['pull-quote', 'article-card', 'reflection-prompt'].map((name) => `salve-elements/${name}`),
      ]);
      await editor.save();
      assert.match(
        wordpress.content(id),
        /<salve-reflection-prompt name="helped"><!-- wp:paragraph -->\s*<p>What helped\?/,
      );
      await close(editor);
    });

    test('deactivated on the page "Plugins", it leaves the words of every block in the editor and on the page', async () => {
      const words = 'Somebody has to turn round first';
      const editor = await open('administrator');
      for (const block of BLOCKS) await editor.insert(...block);
      const id = await editor.save({ title: 'Everything', status: 'publish' });
      const saved = wordpress.content(id);
      await close(editor);
      const page = await openPage('administrator');
      await page.goto(`${wordpress.url}/wp-admin/plugins.php`);
      const link = '[data-plugin="salve-elements/salve-elements.php"] .deactivate a';
      await Promise.all([page.waitForNavigation(), page.$eval(link, (element) => element.click())]);
      assert.ok(await page.$('tr.inactive[data-plugin="salve-elements/salve-elements.php"]'));
      await page.goto(`${wordpress.url}/?p=${id}`);
      const shown = await page.$eval('body', (body) => body.innerText);
      for (const part of [words, 'Care > cure', 'What would you say to a friend?', 'Call 111.', 'Subscribe'])
        assert.ok(shown.includes(part), part);
      assert.equal(await page.$('script[src*="salve"], link[href*="salve"]'), null);
      await page.close();
      const later = await open('administrator', id);
      const blocks = await later.blocks();
      assert.deepEqual([...new Set(namesOf(blocks))].sort(), ['core/missing', 'core/paragraph']);
      await later.page.evaluate(() =>
        globalThis.wp.data.dispatch('core/editor').editPost({ title: 'Renamed' }),
      );
      await later.save();
      // WordPress writes white space and `&gt;` anew in a block that it doesn't know.
      const written = (content) => content.replace(/\s+|\/(?=>)/g, '').replaceAll('&gt;', '>');
      assert.equal(written(wordpress.content(id)), written(saved));
      await later.page.close();
      for (const tag of TAGS) assert.ok(saved.includes(`<${tag}`), tag);
    });

    test('PHP complains of nothing of ours', () => assert.doesNotMatch(wordpress.log, /salve/i));
  });

  describe(`in a network of sites of WordPress ${version}`, () => {
    let wordpress;
    before(async () => (wordpress = await WordPress.start(version, { network: true })));
    after(() => wordpress?.close());

    test('activated for the network, a site’s own administrator, whose HTML is filtered, saves the blocks, and readers of that site get the files', async () => {
      const site = wordpress.addSite('two', 'editor');
      const admin = await logIn(browser, wordpress, 'administrator');
      await uploadPlugin(admin, `${wordpress.url}/wp-admin/network`, wordpress.archive());
      assert.ok(await admin.$('tr.active[data-plugin="salve-elements/salve-elements.php"]'));
      await admin.browserContext().close();
      const page = await logIn(browser, wordpress, 'editor');
      const editor = new Editor(page, { url: site });
      await editor.open();
      // A post with an article of its own gets no other.
      for (const block of BLOCKS.slice(0, -1)) await editor.insert(...block);
      const id = await editor.save({ title: 'On the second site', status: 'publish' });
      assert.deepEqual(editor.errors, []);
      const shown = await page.browserContext().newPage();
      await shown.goto(`${site}/?p=${id}`);
      await shown.waitForSelector(`salve-article[article-id="two/post-${id}"] > salve-pull-quote[share]`);
      const html = await shown.content();
      assert.match(html, /<link[^>]*\/elements-[\d.]+\/salve\.css/);
      for (const part of [...TAGS.map((tag) => `<${tag}`), 'slot="support"', 'datetime="2026-10-02"'])
        assert.ok(html.includes(part), part);
      await page.browserContext().close();
    });
  });
}
