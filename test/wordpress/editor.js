// What a person does in WordPress's admin pages, by Puppeteer.

/** Logs in, in a context of its own. */
export async function logIn(browser, wordpress, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  page.setDefaultTimeout(120_000);
  await page.goto(`${wordpress.url}/wp-login.php`);
  await page.waitForSelector('#user_pass');
  await page.evaluate((name) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = 'only-for-tests';
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Uploads a plugin's archive on the admin page for it, activates it there, and gives back what WordPress said. */
export async function uploadPlugin(page, admin, archive) {
  await page.goto(`${admin}/plugin-install.php?tab=upload`);
  await (await page.waitForSelector('input[name="pluginzip"]')).uploadFile(archive);
  const install = await page.waitForSelector('#install-plugin-submit:not([disabled])');
  await Promise.all([page.waitForNavigation(), install.click()]);
  const said = await page.$eval('#wpbody', (body) => body.innerText);
  const activate = await page.waitForSelector('a[href*="action=activate"]');
  await Promise.all([page.waitForNavigation(), activate.click()]);
  return said;
}

/** The block editor of a post; a new one, where none is named. */
export class Editor {
  errors = [];

  constructor(page, wordpress) {
    this.page = page;
    this.wordpress = wordpress;
    page.on('pageerror', (error) => this.errors.push(`${error.message} ${error.stack ?? ''}`));
    page.on('console', (message) => {
      // WordPress asks for what a role may not read, and is refused.
      const isTheirs =
        /Failed to load resource/.test(message.text()) && !/salve/.test(message.location().url);
      if ((message.type() === 'error' && !isTheirs) || /Block validation/.test(message.text()))
        this.errors.push(message.text());
    });
    page.on('dialog', (dialog) => dialog.accept());
  }

  async open(id) {
    const path = id ? `post.php?post=${id}&action=edit` : 'post-new.php';
    await this.page.goto(`${this.wordpress.url}/wp-admin/${path}`);
    await this.page.waitForFunction(
      (wanted) => {
        const { select } = globalThis.wp?.data ?? {};
        const editor = select?.('core/editor');
        return editor?.getCurrentPostId() && (!wanted || select('core/block-editor').getBlockCount() > 0);
      },
      {},
      id,
    );
    await this.page.evaluate(() => {
      const { dispatch } = globalThis.wp.data;
      dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
      dispatch('core/preferences')?.set('core', 'enableChoosePatternModal', false);
    });
  }

  /** The document in which the blocks are: that of a frame, where this WordPress has one. */
  async canvas() {
    await this.page.waitForSelector('iframe[name="editor-canvas"], .block-editor-block-list__layout');
    const frame = await this.page.$('iframe[name="editor-canvas"]');
    return frame ? await frame.contentFrame() : this.page.mainFrame();
  }

  /** Puts a block at the end of the post; its own template fills it. Gives back its id. */
  insert(name, attributes = {}, inner = []) {
    return this.page.evaluate(
      (blockName, values, inside) => {
        const { blocks, data } = globalThis.wp;
        const make = ([each, its, children = []]) => blocks.createBlock(each, its, children.map(make));
        const block = make([blockName, values, inside]);
        data.dispatch('core/block-editor').insertBlock(block, undefined, '', true);
        return block.clientId;
      },
      name,
      attributes,
      inner,
    );
  }

  select(id) {
    return this.page.evaluate((block) => {
      globalThis.wp.data.dispatch('core/block-editor').selectBlock(block);
      globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    }, id);
  }

  /** Finds the sidebar's control of this label. */
  control(label) {
    return this.page.waitForFunction(
      (text) => {
        const labels = [...document.querySelectorAll('.interface-complementary-area label')];
        const found = labels.find((each) => each.textContent.trim() === text);
        return found && document.getElementById(found.htmlFor);
      },
      {},
      label,
    );
  }

  /** Presses a key with Control, which in a browser without a window needs the command that belongs to it. */
  async pressIn(key, command) {
    await this.page.bringToFront();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key, { commands: [command] });
    await this.page.keyboard.up('Control');
  }

  /** Saves as the person that is logged in may, and gives back the post's id. */
  async save(edits = {}) {
    await this.page.evaluate(async (changes) => {
      await globalThis.wp.data.dispatch('core/editor').editPost(changes);
      await globalThis.wp.data.dispatch('core/editor').savePost();
    }, edits);
    const failed = await this.page.evaluate(() =>
      globalThis.wp.data.select('core/editor').didPostSaveRequestFail(),
    );
    if (failed) throw new Error('The post was not saved.');
    return this.page.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
  }

  /** Each block of the post, with those inside: its name, whether WordPress knows it again, and what it holds. */
  blocks() {
    return this.page.evaluate(() => {
      const read = ({ name, isValid, attributes, innerBlocks }) => ({
        name,
        isValid,
        attributes: JSON.parse(JSON.stringify(attributes)),
        inside: innerBlocks.map(read),
      });
      return globalThis.wp.data.select('core/block-editor').getBlocks().map(read);
    });
  }
}
