// What a reader finds in a page: each of our tags with what it draws, and every word.

/** Runs before a page's own scripts: lists say when they are shown, or that they can't be. */
const hearLists = () => {
  globalThis.heard = new Set();
  for (const type of ['load', 'error'])
    document.addEventListener(type, ({ target }) => globalThis.heard.add(target), true);
};

/** Runs in the page, until nothing changes any more. */
function see() {
  const texts = (root) => {
    if (root.nodeType === Node.TEXT_NODE)
      return getComputedStyle(root.parentElement ?? root.getRootNode().host).visibility === 'hidden'
        ? ''
        : root.data;
    if (/^(script|style|template|noscript)$/.test(root.localName)) return '';
    if (root instanceof Element && getComputedStyle(root).display === 'none') return '';
    const slotted = root.localName === 'slot' ? root.assignedNodes() : [];
    const inside = (slotted.length ? slotted : [...(root.shadowRoot ?? root).childNodes])
      .map(texts)
      .join(root.localName === 'slot' ? '' : ' ');
    const facts = ['href', 'src', 'alt', 'type', 'name', 'action']
      .filter((name) => /^(a|img|input|textarea|form)$/.test(root.localName) && root.hasAttribute(name))
      .map((name) => `${name}=${root.getAttribute(name)}`);
    return facts.length ? `{${root.localName} ${facts.join(' ')}} ${inside}` : inside;
  };
  const draw = (element) =>
    texts(element)
      .replace(/\/sample\/\d+/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,:;?!)])/g, '')
      .trim();
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => /^salve-/.test(localName));
  const isPlain = [...document.querySelectorAll('[data-salve]')].some((each) =>
    customElements.get(`salve-${each.dataset.salve}`),
  );
  const isReady =
    !isPlain &&
    ours.every(
      (each) =>
        customElements.get(each.localName) &&
        !each.isUpdatePending &&
        (each.localName !== 'salve-article-list' || globalThis.heard.has(each)),
    );
  const seen = {
    elements: ours.map((element) => ({
      tag: element.localName,
      name: element.getAttribute('name') ?? '',
      drawn: draw(element),
      holds: element.textContent.trim(),
    })),
    words: draw(document.querySelector('main')),
    code: [...document.querySelectorAll('pre')].map(({ textContent }) => textContent).join(),
    html: document.querySelector('main').innerHTML,
  };
  const now = JSON.stringify(seen);
  globalThis.frames_ = now === globalThis.before_ ? (globalThis.frames_ ?? 0) + 1 : 0;
  globalThis.before_ = now;
  return isReady && globalThis.frames_ > 1 && seen;
}

/** Opens a page and gives what is in it once it rests. */
export async function look(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  const seen = await page.waitForFunction(see, { polling: 'raf', timeout: 10_000 });
  return seen.jsonValue();
}

/** Opens a page to look by. */
export async function openPage(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.evaluateOnNewDocument(hearLists);
  return page;
}

/** How many addresses can be typed. */
const fields = ({ words }) => words.split('{input type=email').length;

/** What became of the tags: 'right', or how they went wrong. */
export function verdictOf(before, after) {
  const all = ({ elements }, field) => elements.map((each) => each[field]).join('\n');
  const isSame = (field) => all(before, field) === all(after, field);
  if (after.code && !before.code) return 'shown as code';
  if (/<\/?(salve-|form|script)/.test(after.words)) return 'shown as text';
  if (!isSame('tag')) return after.elements.length ? 'some tags gone' : 'tags gone';
  if (!isSame('name')) return 'another name';
  if (isSame('drawn') && before.words === after.words) return 'right';
  if (fields(before) > fields(after)) return 'field gone';
  const isEmptied = after.elements.some(({ holds }, index) => !holds && before.elements[index].holds);
  return isEmptied ? 'emptied' : 'changed';
}
