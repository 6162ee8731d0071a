// `npm run test:wordpress`: pages of real WordPresses with the plugin, in the themes that come with each.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { CONTENT, LAYOUTS, WORDS } from './content.js';
import { versions, WordPress } from './wordpress.js';

let browser;
before(async () => (browser = await launch('chromium')));
after(() => browser?.close());

/** Twenty Nineteen takes the first block in anything in a post for the first of a box, and leaves no room above it. */
const UNLIKE = ['twentynineteen'];

const files = (html) => [
  (html.match(/<link[^>]*\/elements-[\d.]+\/salve\.css/g) ?? []).length,
  (html.match(/<script[^>]*\/elements-[\d.]+\/salve\.js/g) ?? []).length,
];

for (const version of versions) {
  describe(`in WordPress ${version}`, () => {
    let wordpress;
    let post;
    let themes;
    before(async () => {
      wordpress = await WordPress.start(version);
      wordpress.install();
      post = wordpress.publish(CONTENT, { post_title: 'It’s “so” & <em>more</em> > less' });
      themes = process.env.THEMES?.split(',') ?? wordpress.run('return array_keys(wp_get_themes());');
    });
    after(() => wordpress?.close());

    const get = async (path) => (await fetch(wordpress.url + path)).text();
    const useTheme = (theme) => wordpress.run('switch_theme($given[0]);', theme);

    /** Opens a page in a browser, and fails on an error in it. */
    async function open(path, { width = 1280, engine = browser } = {}) {
      const page = await engine.newPage();
      const errors = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.setViewport({ width, height: 900 });
      await page.goto(wordpress.url + path, { waitUntil: 'load' });
      assert.deepEqual(errors, []);
      return page;
    }

    test('a page with a tag has script and styles once, in its head; a page without one has none', async () => {
      const html = await get(`/?p=${post}`);
      assert.deepEqual(files(html), [1, 1]);
      assert.deepEqual(files(html.split('</head>')[0])[0], 1);
      assert.match(html, /<script[^>]*type="module"[^>]*salve\.js|<script[^>]*salve\.js[^>]*type="module"/);
      assert.deepEqual(files(await get('/?page_id=2')), [0, 0]);
      assert.deepEqual(files(await get(`/?feed=rss2&p=${post}`)), [0, 0]);
    });

    test('plain HTML brings the files, with the styles that keep its place in the head, and becomes a tag', async () => {
      const plain = wordpress.publish('<div data-salve="pull-quote" data-author="Ada"><p>Words.</p></div>');
      const html = await get(`/?p=${plain}`);
      assert.deepEqual(files(html), [1, 1]);
      assert.equal(html.split('</head>')[0].match(/<link[^>]*\/salve-plain\.css/g)?.length, 1);
      assert.doesNotMatch(await get(`/?p=${post}`), /salve-plain\.css/);
      const page = await open(`/?p=${plain}`);
      await page.waitForSelector('salve-article salve-pull-quote[author="Ada"] > p');
      await page.close();
    });

    test('a tag in a part of a template brings the files', async () => {
      const theme = themes.find((name) => /twentytwenty(?:two|three|four|five)$/.test(name));
      useTheme(theme);
      const part = wordpress.run(
        `$id = wp_insert_post(['post_type' => 'wp_template_part', 'post_name' => 'footer', 'post_title' => 'Footer', 'post_status' => 'publish',
          'post_content' => '<!-- wp:html --><salve-reflection-lock></salve-reflection-lock><!-- /wp:html -->']);
        wp_set_object_terms($id, [$given[0]], 'wp_theme'); wp_set_object_terms($id, ['footer'], 'wp_template_part_area'); return $id;`,
        theme,
      );
      const html = await get('/?page_id=2');
      wordpress.run('wp_delete_post($given[0], true);', part);
      assert.match(html, /<salve-reflection-lock>/);
      assert.deepEqual(files(html), [1, 1]);
    });

    // Debian's WordPress has a classic theme; those of npm have none.
    if (!/^6\.[57]$/.test(version))
      test('a tag in a widget of a classic theme brings the files', async () => {
        const theme = themes.find((name) => name === 'twentytwentyone' || name === 'twentysixteen');
        useTheme(theme);
        wordpress.run(`update_option('widget_block', [2 => ['content' => '<!-- wp:html --><salve-reflection-lock></salve-reflection-lock><!-- /wp:html -->'], '_multiwidget' => 1]);
          update_option('sidebars_widgets', ['sidebar-1' => ['block-2'], 'array_version' => 3]);`);
        const html = await get('/?page_id=2');
        wordpress.run(`update_option('sidebars_widgets', ['sidebar-1' => [], 'array_version' => 3]);`);
        assert.match(html, /<salve-reflection-lock>/);
        assert.deepEqual(files(html), [1, 1]);
      });

    test('a post with a tag is an article with id, headline, author, days and section, on its own page alone', async () => {
      wordpress.run(
        `wp_set_post_categories($given[0], [wp_insert_term('Care & "more"', 'category')['term_id']]);`,
        post,
      );
      const page = await open(`/?p=${post}`);
      const article = await page.evaluate(() => {
        const element = document.querySelector('salve-article');
        return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      });
      await page.close();
      assert.equal(article['article-id'], `post-${post}`);
      assert.equal(article.headline, 'It’s “so” & more > less');
      assert.equal(article.author, 'administrator');
      assert.equal(article.section, 'Care & "more"');
      assert.match(article['date-published'], /^\d{4}-\d\d-\d\dT/);
      assert.doesNotMatch(await get('/?cat=1'), /<salve-article[ >]/);
      assert.doesNotMatch(await get(`/?feed=rss2&p=${post}`), /<salve-article[ >]/);
      const own = wordpress.publish(`<salve-article headline="Mine">${CONTENT}</salve-article>`);
      assert.equal((await get(`/?p=${own}`)).match(/<salve-article[ >]/g).length, 1);
      const without = wordpress.publish('<p>Words.</p>');
      assert.doesNotMatch(await get(`/?p=${without}`), /<salve-article/);
    });

    test('recent articles come from this site, and are links without the script', async () => {
      const html = await get(`/?p=${post}`);
      assert.match(html, /<salve-article-list[^>]*><ul><li><a href="[^"]+">[^<]+<\/a><\/li>/);
      const page = await open(`/?p=${post}`);
      await page.waitForFunction(
        () =>
          document.querySelector('salve-article-list').shadowRoot?.querySelectorAll('salve-article-card')
            .length === 2,
      );
      const headlines = await page.$$eval('salve-article-list >>> salve-article-card', (cards) =>
        cards.map(({ headline, section, author }) => [headline, section, author]),
      );
      await page.close();
      for (const [headline, section, author] of headlines) {
        assert.ok(html.includes(headline.replace('&', '&amp;')), headline);
        assert.deepEqual([section, author], ['Uncategorized', 'administrator']);
      }
    });

    test('the article leaves every block where its theme puts it, in each theme', async () => {
      const laid = wordpress.publish(LAYOUTS);
      for (const theme of themes.filter((name) => !UNLIKE.includes(name))) {
        useTheme(theme);
        for (const width of [1280, 320]) {
          const places = [];
          for (const path of [`/?p=${laid}&plain`, `/?p=${laid}`]) {
            const page = await open(path, { width });
            places.push(
              await page.$$eval('[id^="place-"]', (elements) =>
                elements.map((element) => {
                  const { x, y, width, height } = element.getBoundingClientRect();
                  return `${element.id}: ${[x, y, width, height].map(Math.round)} ${getComputedStyle(element).fontSize}`;
                }),
              ),
            );
            await page.close();
          }
          assert.deepEqual(places[1], places[0], `${theme} at ${width} px`);
          assert.ok(places[0].length >= 6);
        }
      }
    });

    for (const name of ['chromium', 'firefox'])
      test(`each element works in ${name} and none is wider than the window, in each theme at 320, 768 and 1280 px`, async () => {
        const engine = name === 'chromium' ? browser : await launch(name);
        for (const theme of themes) {
          useTheme(theme);
          for (const width of [320, 768, 1280]) {
            const page = await open(`/?p=${post}`, { width, engine });
            await page.waitForFunction(
              () =>
                !document.querySelector(':not(:defined)') &&
                document.querySelector('salve-pull-quote')?.shadowRoot?.childElementCount > 0,
            );
            const wide = await page.$$eval('salve-article *', (elements) =>
              elements
                .filter((element) => /^salve-/.test(element.localName))
                .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
                .map(({ localName }) => localName),
            );
            await page.close();
            assert.deepEqual(wide, [], `${theme} at ${width} px`);
          }
        }
        if (engine !== browser) await engine.close();
      });

    test('without the plugin every word is still there, and no file is asked for', async () => {
      wordpress.deactivate();
      const html = await get(`/?p=${post}`);
      const page = await open(`/?p=${post}`);
      const text = await page.$eval('body', (body) => body.innerText);
      await page.close();
      for (const words of WORDS) assert.ok(text.includes(words), words);
      assert.deepEqual(files(html), [0, 0]);
    });

    test('PHP complains of nothing of ours', () => assert.doesNotMatch(wordpress.log, /salve/i));
  });
}
