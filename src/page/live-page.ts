import { follow, settle, type Known } from './identity.js';
import { Metadata } from './metadata.js';
import { addressOf } from './address.js';
import { isWatched, readStatement, type Description } from './statement.js';

/** Time without a change after which a page rests: milliseconds. */
const REST_MS = 1000;

/** Moments at which an address that a script has changed unheard matters. */
const MOMENTS = ['focusin', 'input', 'pointerdown', 'visibilitychange'];

/** Party that is told when the page speaks of its article in another way. */
export interface Follower {
  onChange(): void;
  /** Describes the article, where the follower is the element around it. */
  describe?(): Description;
}

/** A document that may live: its article is read again once address, head or words change. */
class LivePage {
  /** Number of changes so far. */
  version = 0;

  readonly #document: Document;
  readonly #metadata: Metadata;
  #known?: Known;
  #followers = new Map<object, Follower>();
  /** Hosts that have been here since all were last new. */
  #familiar = new WeakSet<object>();
  #isReplaced = false;
  /** The article has just been read: followers share that reading. */
  #isRead = false;
  #rest?: ReturnType<typeof setTimeout>;
  #observer?: MutationObserver;

  constructor(document: Document) {
    this.#document = document;
    this.#metadata = new Metadata(document);
  }

  /**
   * Follows the page for `host` until the function it returns is called.
   * A new article in place of every other, or a new host in place of all, is a sign of a swap.
   */
  follow(host: object, follower: Follower): () => void {
    const peers = [...this.#followers.values()];
    if (!peers.length) this.#start();
    const isNew = !!this.#known && !this.#familiar.has(host);
    if (isNew && !peers.some(({ describe }) => !follower.describe || describe)) {
      this.#isReplaced = true;
      this.#familiar = new WeakSet(this.#followers.keys());
    }
    this.#familiar.add(host);
    this.#followers.set(host, follower);
    return () => {
      this.#followers.delete(host);
      if (!this.#followers.size) this.#stop();
    };
  }

  /** Reads which article the page is about now. */
  look(): Known {
    if (this.#isRead) return this.#known!;
    const before = this.#known;
    const descriptions = [...this.#followers.values()].flatMap((follower) => follower.describe?.() ?? []);
    const now = readStatement(this.#document, descriptions.length === 1 ? descriptions[0] : undefined);
    // A page that is not parsed yet has only begun to say what it is.
    const isBegun = !before || this.#document.readyState === 'loading';
    const known = follow(isBegun ? undefined : before, now, this.#isReplaced);
    this.#known = known;
    this.#isReplaced = false;
    if (isBegun) this.#metadata.remember();
    else if (known.isRestless || JSON.stringify(before.now) !== JSON.stringify(now)) this.#awaitRest();
    if (known.isOther && before!.origin.address !== now.address) this.#metadata.leave();
    return known;
  }

  /** The article as it was last read. */
  get known(): Known {
    return this.#known ?? this.look();
  }

  /** Tells that a node of the head speaks of this article. */
  get speaks(): (node: Element) => boolean {
    return this.#metadata.speaks;
  }

  /** Reads again at once what has changed, without waiting for the observer. */
  refresh(): void {
    if (!this.#observer) this.version += 1;
    else if (this.#isChanged(this.#observer.takeRecords())) this.#notify();
  }

  #isChanged(records: MutationRecord[] = []): boolean {
    return addressOf(this.#document) !== this.#known?.now.address || records.some(isWatched);
  }

  #awaitRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#onMoment();
      const settled = settle(this.#known!);
      if (settled !== this.#known) this.#metadata.remember();
      this.#known = settled;
    }, REST_MS);
  }

  #start(): void {
    const page = this.#document;
    this.version += 1;
    this.#listen('addEventListener');
    if (page.readyState !== 'loading') this.#observe();
    else page.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
  }

  #stop(): void {
    clearTimeout(this.#rest);
    this.#listen('removeEventListener');
    this.#document.removeEventListener('DOMContentLoaded', this.#onParsed);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Listens to the address, and to moments for engines that say nothing of History calls. */
  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    const view = this.#document.defaultView as (Window & { navigation?: EventTarget }) | null;
    view?.navigation?.[act]('currententrychange', this.#onMoment);
    for (const type of ['popstate', 'hashchange']) view?.[act](type, this.#onMoment);
    for (const type of MOMENTS) this.#document[act](type, this.#onMoment, true);
  }

  #onMoment = (): void => {
    if (this.#isChanged()) this.#notify();
  };

  #onParsed = (): void => {
    this.#observe();
    this.#notify();
  };

  #observe(): void {
    this.#observer = new MutationObserver((records) => {
      if (this.#isChanged(records)) this.#notify();
    });
    this.#observer.observe(this.#document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href', 'content', 'question'],
    });
  }

  #notify(): void {
    this.version += 1;
    this.look();
    this.#isRead = true;
    for (const follower of [...this.#followers.values()]) follower.onChange();
    this.#isRead = false;
  }
}

const pages = new WeakMap<Document, LivePage>();

/** Returns the one live page of a document. */
export function livePageOf(document: Document): LivePage {
  const page = pages.get(document) ?? new LivePage(document);
  pages.set(document, page);
  return page;
}
