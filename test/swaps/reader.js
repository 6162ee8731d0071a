// What a reader sees and does on a page of these sites, by a real browser.
import { pathOf, PROMPT } from './pages.js';

/** Longest time in which a page has to be right: milliseconds. */
const PATIENCE_MS = 15_000;

/** Reads what a page shows; runs in the page. */
function look() {
  const { activeElement, title } = document;
  const prompt = document.querySelector('salve-reflection-prompt');
  const quote = document.querySelector('salve-pull-quote');
  const cards = document
    .querySelector('salve-article-list')
    ?.shadowRoot?.querySelectorAll('salve-article-card');
  const dialogs = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('dialog[open]') ?? []),
  ]);
  const known = quote?.shadowRoot?.querySelector('.controls:not(.unknown)');
  const link = document.querySelector('nav a');
  const { x, y } = link?.getBoundingClientRect() ?? {};
  return {
    path: location.pathname,
    title,
    headline: document.querySelector('h1')?.textContent,
    question: prompt?.textContent,
    words: prompt?.shadowRoot?.querySelector('textarea')?.value,
    quote: known && quote.shadowRoot.querySelector('aside') ? 'found' : known ? 'not found' : 'sought',
    list: [...(cards ?? [])].map(({ href }) => href?.replace(location.origin, '')).sort(),
    focus: activeElement?.localName,
    dialogs: dialogs.length,
    isInert: !!link && y >= 0 && !link.contains(document.elementFromPoint(x + 2, y + 2)),
    form: document.querySelector('salve-subscribe-form')?.shadowRoot?.querySelector('.headline')
      ? 'subscribed'
      : 'at rest',
  };
}

/** Reads every text that the database holds, as a script that knows nothing of the library. */
async function readJournal() {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'salve-journal')) return {};
  const database = await settled(indexedDB.open('salve-journal'));
  const kept = await settled(database.transaction('reflections').objectStore('reflections').getAll());
  database.close();
  return Object.fromEntries(
    kept.map(({ key, body: { text, article, question } }) => [
      key.replace(location.origin, ''),
      [text, article.headline, article.url.replace(location.origin, ''), question].join(' | '),
    ]),
  );
}

/** Reads the address that the quote's share button would give away. */
function readShare() {
  const quote = document.querySelector('salve-pull-quote');
  let shared = 'nothing';
  const listen = (event) => {
    event.preventDefault();
    shared = event.url.replace(location.origin, '').replace(/#.*/, '');
  };
  quote?.addEventListener('salve-quote-share', listen, { once: true });
  for (const button of quote?.shadowRoot?.querySelectorAll('.controls button') ?? [])
    if (/share|copy/i.test(button.textContent) && !/picture|image/i.test(button.textContent)) button.click();
  quote?.removeEventListener('salve-quote-share', listen);
  return shared;
}

/** One reader at one site, who notes in `faults` what is not as it has to be. */
export class Reader {
  faults = [];

  constructor(page, site, variant) {
    this.page = page;
    this.site = site;
    this.variant = variant;
  }

  pathTo(note) {
    return pathOf(this.variant, note.slug);
  }

  keyOf(note) {
    return `${this.variant === 'recipe' ? `note-${note.slug}` : this.pathTo(note)} ${PROMPT}`;
  }

  /** Looks until `read` gives `wanted`, and notes a fault if it does not. */
  async expect(what, read, wanted, ...values) {
    const end = Date.now() + PATIENCE_MS;
    let seen;
    do {
      // A page that is on its way can't be asked.
      seen = await this.page.evaluate(read, ...values).catch(({ message }) => message);
      if (JSON.stringify(seen) === JSON.stringify(wanted)) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (Date.now() < end);
    this.faults.push(`${what}: ${JSON.stringify(seen)} where ${JSON.stringify(wanted)} belongs`);
    return false;
  }

  /** Waits until a note's page is there and nothing is on its way. */
  async arrive(note) {
    const path = this.pathTo(note);
    const read = (busy) => [
      location.pathname,
      document.querySelector('h1')?.textContent,
      document.querySelector('salve-reflection-prompt')?.shadowRoot?.querySelector('textarea')
        ? 'a field'
        : 'none',
      (document.activeViewTransition && 'a transition') ||
        (busy && document.querySelector(busy)?.outerHTML.slice(0, 100)) ||
        'rests',
    ];
    await this.expect(`comes to ${path}`, read, [path, note.headline, 'a field', 'rests'], this.site.busy);
  }

  /** Checks parts of what the page shows. */
  async sees(where, wanted) {
    const read = new Function(
      'names',
      `const all = (${look})(); return Object.fromEntries(names.map((name) => [name, all[name]]));`,
    );
    await this.expect(where, read, wanted, Object.keys(wanted));
  }

  async sharesAs(where, note) {
    await this.expect(`${where}, share link`, readShare, this.pathTo(note));
  }

  async keeps(where, wanted) {
    const sorted = (entries) => Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
    const read = new Function(
      `return (${readJournal})().then((kept) => Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)))`,
    );
    await this.expect(`${where}, journal`, read, sorted(wanted));
  }

  async type(words) {
    await this.page.focus('salve-reflection-prompt >>> textarea');
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(words);
  }

  async follow(note) {
    await this.page.click(`nav a[href$="${this.pathTo(note)}"]`);
  }

  /** Follows a link as a script does, where a dialog keeps the pointer from it. */
  async leave(note) {
    await this.page.evaluate(
      (path) => void setTimeout(() => document.querySelector(`nav a[href$="${path}"]`).click()),
      this.pathTo(note),
    );
  }

  async traverse(delta) {
    await this.page.evaluate((by) => void setTimeout(() => history.go(by)), delta);
  }
}
