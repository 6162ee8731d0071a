// Three engines behind one set of verbs: open, evaluate, press, and read what a screen reader is given.
import { Agent, get } from 'node:http';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from '../tools/browsers.js';
import { emulateInChromium, emulateInFirefox } from '../tools/commands-plugin.js';
import { WebKitPage } from '../tools/webkit-launcher.js';
import { WebKit } from '../tools/webkit.js';
import { chromiumNode, FIREFOX_WALK, firefoxNode, WEBKIT_WALK, webkitNode } from './roles.js';

// Days are told in the machine's zone.
process.env.TZ = 'UTC';

/** Asks until an answer is true, and gives it. */
export async function until(ask, what, { tries = 400, pause = 25 } = {}) {
  for (let count = 0; count < tries; count++) {
    const answer = await ask();
    if (answer) return answer;
    await wait(pause);
  }
  throw new Error(`Never came: ${what}`);
}

class Puppet {
  hasStates = true;
  leastWidth = 0;

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  goto(url) {
    return this.page.goto(url, { waitUntil: 'load' });
  }

  evaluate(act, ...values) {
    return this.page.evaluate(act, ...values);
  }

  resize(width, height) {
    return this.page.setViewport({ width, height });
  }

  async press(combination) {
    const keys = combination.split('+');
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  stop() {
    return this.browser.close();
  }
}

class Chromium extends Puppet {
  static label = 'Chromium';
  name = 'Chromium';
  hasAxe = true;

  static async start() {
    const browser = await launch('chromium');
    const page = await browser.newPage();
    const engine = new Chromium(browser, page);
    engine.session = await page.createCDPSession();
    return engine;
  }

  media(features) {
    return emulateInChromium(this.page, features);
  }

  print(isOn) {
    return this.page.emulateMediaType(isOn ? 'print' : 'screen');
  }

  async #nodes() {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return new Map(nodes.map((node) => [node.nodeId, node]));
  }

  async #idOf(expression) {
    const { result } = await this.session.send('Runtime.evaluate', { expression });
    if (!result.objectId) return undefined;
    const { node } = await this.session.send('DOM.describeNode', { objectId: result.objectId });
    return node.backendNodeId;
  }

  /** The tree below the first element that fits `selector`. */
  async tree(selector) {
    const id = await this.#idOf(`document.querySelector(${JSON.stringify(selector)})`);
    const nodes = await this.#nodes();
    const root = [...nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    return chromiumNode(root, nodes);
  }

  /** Role, name and states of what has focus. */
  async focus() {
    const id = await this.#idOf(DEEP_FOCUS);
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      backendNodeId: id,
      fetchRelatives: false,
    });
    return chromiumNode({ ...nodes[0], childIds: [] }, new Map());
  }
}

class Firefox extends Puppet {
  static label = 'Firefox';
  name = 'Firefox';

  static async start() {
    const browser = await launch('firefox');
    const engine = new Firefox(browser, await browser.newPage());
    const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    engine.context = result.contexts[0].context;
    return engine;
  }

  /** BiDi's name of a key that types is what it types. */
  press(combination) {
    return super.press(combination.replace('Space', ' '));
  }

  media(features) {
    return emulateInFirefox(this.page, features);
  }

  /** BiDi has no command for it: the page's own browser has. */
  print(isOn) {
    return this.#chrome(
      `gBrowser.selectedBrowser.browsingContext.top.mediumOverride = ${isOn ? '"print"' : '""'}`,
    );
  }

  async #chrome(expression) {
    const { result } = await this.browser.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  }

  async #read(what) {
    const text = await until(
      () => this.#chrome(`(${FIREFOX_WALK})(${JSON.stringify(what)})`),
      `accessible of ${JSON.stringify(what)}`,
    );
    return firefoxNode(JSON.parse(text));
  }

  tree(selector) {
    return this.#read({ id: selector.slice(1) });
  }

  focus() {
    return this.#read({ focused: true });
  }
}

/** Expression for what has focus, inside whatever shadow roots. */
const DEEP_FOCUS = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

/** WebDriver has Get Computed Role and Get Computed Label, and nothing for states. */
class WebKitEngine {
  static label = 'WebKit';
  name = 'WebKit';
  // MiniBrowser's toolbar is that wide.
  leastWidth = 447;
  hasStates = false;
  #keyboard;
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  static async start() {
    const engine = new WebKitEngine();
    engine.webkit = await WebKit.start();
    engine.#keyboard = new WebKitPage(engine.webkit).keyboard;
    return engine;
  }

  async goto(url) {
    await this.webkit.evaluate('(window.left = true)').catch(() => {});
    await this.webkit.goto(url);
    await until(
      () => this.webkit.evaluate('!window.left && document.readyState === "complete"').catch(() => false),
      url,
    );
  }

  evaluate(act, ...values) {
    return typeof act === 'string'
      ? this.webkit.evaluate(act)
      : this.webkit.evaluate(`(${act})(...${JSON.stringify(values)})`);
  }

  resize(width, height) {
    return this.webkit.setViewport({ width, height });
  }

  #get(path) {
    return new Promise((resolve, reject) => {
      get(this.webkit.base + this.webkit.session + path, { agent: this.#agent }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        const { value } = JSON.parse(text);
        if (response.statusCode === 200) resolve(value);
        else reject(new Error(`${path}: ${value.message}`));
      }).on('error', reject);
    });
  }

  async #ask(reference) {
    const [id] = Object.values(reference);
    const role = await this.#get(`/element/${id}/computedrole`);
    return { role, name: await this.#get(`/element/${id}/computedlabel`) };
  }

  /** An element that is drawn again while it is asked for is gone: then all are asked again. */
  tree(selector) {
    return until(() => this.#tree(selector).catch(() => undefined), `tree of ${selector}`, { tries: 10 });
  }

  async #tree(selector) {
    const { tree, elements } = await this.webkit.evaluate(`(${WEBKIT_WALK})(${JSON.stringify(selector)})`);
    const asked = [];
    for (const element of elements) asked.push(await this.#ask(element));
    return webkitNode(tree, asked);
  }

  async focus() {
    const element = await this.webkit.evaluate(DEEP_FOCUS);
    return webkitNode({ index: 0, children: [] }, [await this.#ask(element)]);
  }

  press(combination) {
    return this.#keyboard.press(combination);
  }

  type(text) {
    return this.#keyboard.type(text);
  }

  stop() {
    return this.webkit.stop();
  }
}

export const ENGINES = { chromium: Chromium, firefox: Firefox, webkit: WebKitEngine };
