import { launch } from '../tools/browsers.js';
import { serveSamples } from '../tools/sample-pages.js';
import { look, openPage, verdictOf } from './look.js';

/** Runs in a page: what the browser's parser makes of HTML, less white space and wrappers that show nothing. */
function canonical(html) {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  const isBlock = (node) =>
    !node || /^(salve-.*|p|div|h\d|blockquote|article|form|ul|ol|li|script)$/.test(node.localName);
  const isSpace = (node) => node.nodeType === Node.TEXT_NODE && !node.data.trim();
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isSpace(node) && (isBlock(node.previousSibling) || isBlock(node.nextSibling))) return '';
      return node.data.replace(/\s+/g, ' ');
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const inside = [...node.childNodes].map(write).join('').trim();
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    const isWrapper = /^(p|div)$/.test(node.localName) && !attributes.length && node.parentNode === body;
    return isWrapper ? inside : `<${[node.localName, ...attributes].join(' ')}>${inside}</>`;
  };
  return [...body.childNodes].map(write).join('').trim();
}

/** Opens HTML in Chromium, and says what became of it. */
export class Reader {
  #seen = new Map();

  static async open() {
    const reader = new Reader();
    reader.server = await serveSamples();
    reader.browser = await launch('chromium');
    reader.page = await openPage(reader.browser);
    await reader.page.goto(reader.server.put('<p>Nothing</p>'));
    return reader;
  }

  async close() {
    await this.browser.close();
    await this.server.close();
  }

  /** What is in a page with this HTML, which its canonical form is the key to. */
  async #see(html, key) {
    if (!this.#seen.has(key)) this.#seen.set(key, await look(this.page, this.server.put(html)));
    return this.#seen.get(key);
  }

  /** How many pages were opened. */
  get pages() {
    return this.#seen.size;
  }

  /**
   * What becomes of `meant` where `rewrite` gives what is read in its place. Where the browser reads the same of both, neither is opened unless
   * `always`.
   */
  async judge(meant, rewrite, always = false) {
    let html;
    try {
      html = await rewrite(this.page);
    } catch (error) {
      return { verdict: 'fails', html: String(error?.message ?? error) };
    }
    const keys = [];
    for (const each of [meant, html]) keys.push(await this.page.evaluate(canonical, each));
    if (keys[0] === keys[1] && !always) return { verdict: 'right', html };
    const [before, after] = [await this.#see(meant, keys[0]), await this.#see(html, keys[1])];
    return { verdict: verdictOf(before, after), html, before, after };
  }
}
