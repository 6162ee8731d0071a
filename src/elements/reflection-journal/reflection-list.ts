import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatMoment } from '../../locales/format.js';
import type { ArticleGroup } from '../../journal/articles.js';
import type { ReflectedArticle, Reflection, Version } from '../../journal/journal.js';
import { splitMatches } from '../../journal/search.js';
import { linkOf } from '../../journal/files/export.js';
import { languageOf, term } from '../../locales/localize.js';
import type { SessionSheet } from './session-sheet.js';
import type { Eraser } from './eraser.js';
import type { JournalController } from './journal-controller.js';

/** The element, as far as the list reads it. */
export interface ListHost extends LitElement {
  headingLevel?: number;
}

/** Rows that come and go together: few enough to be drawn within a frame. */
const BLOCK_SIZE = 20;

/** What is shown of a text until all of it is asked for, in UTF-16 units; three lines of it are seen. */
const EXCERPT_LENGTH = 400;

/** A run of one article's reflections; a long run goes on in the next block. */
interface ArticleSlice {
  article: ReflectedArticle;
  first: boolean;
  reflections: Reflection[];
}

function cutBlocks(groups: ArticleGroup[]): ArticleSlice[][] {
  const blocks: ArticleSlice[][] = [];
  let room = 0;
  for (const { article, reflections } of groups) {
    for (let at = 0; at < reflections.length;) {
      if (room <= 0) {
        blocks.push([]);
        room = BLOCK_SIZE;
      }
      const part = reflections.slice(at, at + room);
      blocks.at(-1)!.push({ article, first: at === 0, reflections: part });
      at += part.length;
      room -= part.length;
    }
  }
  return blocks;
}

/** The list, of which only what is near the window is drawn, so that ten thousand rows open and scroll as ten do. */
export class ReflectionList implements ReactiveController {
  #host: ListHost;
  #journal: JournalController;
  #sheet: SessionSheet;
  #eraser: Eraser;
  #observer?: IntersectionObserver;
  #indexes = new WeakMap<Element, number>();
  #near = new Set([0]);
  #groups?: ArticleGroup[];
  #blocks: ArticleSlice[][] = [];
  /** The reflections that are shown whole, with their earlier versions once these are read. */
  #whole = new Map<string, Version[]>();
  /** Counts what changes a row beside its reflection. */
  #version = 0;

  constructor(host: ListHost, journal: JournalController, sheet: SessionSheet, eraser: Eraser) {
    this.#host = host;
    this.#journal = journal;
    this.#sheet = sheet;
    this.#eraser = eraser;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#move(entries), { rootMargin: '100% 0px' });
    for (const [place, block] of this.#host.shadowRoot!.querySelectorAll('.block').entries()) {
      if (this.#indexes.get(block) === undefined) this.#observer.observe(block);
      this.#indexes.set(block, place);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#indexes = new WeakMap();
  }

  render(groups: ArticleGroup[], terms: string[]): TemplateResult {
    if (groups !== this.#groups) this.#blocks = cutBlocks(groups);
    this.#groups = groups;
    const around = [
      terms.join(' '),
      languageOf(this.#host),
      this.#host.headingLevel,
      this.#sheet.version,
      this.#eraser.version,
      this.#version,
    ];
    return html`${this.#blocks.map((block, place) => {
      const isNear = this.#near.has(place);
      return html`<div class="block ${isNear ? '' : 'far'}">
        ${guard([block, isNear, ...(isNear ? around : [])], () => (isNear ? block.map((slice) => this.#renderSlice(slice, terms)) : nothing))}
      </div>`;
    })}`;
  }

  #renderSlice({ article, first, reflections }: ArticleSlice, terms: string[]): TemplateResult {
    const host = this.#host;
    const name = article.headline || term(host, 'salveJournalUntitled');
    const url = linkOf(article.url);
    const keys = this.#journal.keysOfArticle(article.id);
    const words = renderMatches(name, terms);
    const head = html`<div class="row between">
      <div class="headline" part="headline" role="heading" aria-level=${host.headingLevel ?? 3} dir="auto">
        ${url ? html`<a href=${url}>${words}</a>` : words}
      </div>
      ${keys.length > 1 ? this.#eraser.renderAction(article.id, term(host, 'salveJournalEraseArticle'), name, keys) : nothing}
    </div>`;
    // Of articles there may be hundreds, each in several stretches: its heading names it, and none is a landmark.
    return html`<div class="article ${first ? '' : 'more'}">
      ${first ? head : nothing}
      <ul>
        ${reflections.map((reflection) => this.#renderRow(reflection, terms))}
      </ul>
    </div>`;
  }

  #renderRow(reflection: Reflection, terms: string[]): TemplateResult {
    const host = this.#host;
    const { key, question, text, updated, revision } = reflection;
    const name = question || term(host, 'salveJournalUntitled');
    const versions = this.#whole.get(key);
    const isLong = text.length > 180 || text.split('\n', 4).length > 3;
    const label = term(
      host,
      versions ? 'salveJournalLess' : isLong ? 'salveJournalWhole' : 'salvePromptVersions',
    );
    return html`<li part="entry">
      ${this.#sheet.renderTick(reflection, name)}
      <p class="question" part="question" dir="auto">${renderMatches(name, terms)}</p>
      ${text ? this.#renderText(versions ? text : cutExcerpt(text, terms), terms, !versions) : html`<p class="ui quiet">${term(host, 'salveJournalEmptied')}</p>`}
      ${versions?.map(
        ({ text: earlier, updated: then }) =>
          html`<div class="version">
            ${this.#renderText(earlier, terms)}
            <p class="ui quiet"><time datetime=${then}>${formatMoment(then, languageOf(host))}</time></p>
          </div>`,
      )}
      ${versions?.length === 0 && !isLong ? html`<p class="ui quiet">${term(host, 'salvePromptNoVersions')}</p>` : nothing}
      <div class="row between ui">
        <p class="ui quiet"><time datetime=${updated}>${formatMoment(updated, languageOf(host))}</time></p>
        <div class="row">
          ${
            isLong || revision > 1 || versions
              ? html`<button
                  type="button"
                  aria-expanded=${!!versions}
                  aria-label="${label}: ${name}"
                  @click=${() => this.#toggle(key)}
                >
                  ${label}
                </button>`
              : nothing
          }
          ${this.#eraser.renderAction(key, term(host, 'salvePromptErase'), name, [key])}
        </div>
      </div>
    </li>`;
  }

  #renderText(text: string, terms: string[], isCut = false): TemplateResult {
    const kind = isCut ? 'text cut' : 'text';
    // White space between the tags would show, too.
    return html`<p class=${kind} part="text" dir="auto" translate="no">${renderMatches(text, terms)}</p>`;
  }

  /** Keeps nothing of what was shown. */
  reset(): void {
    this.#whole.clear();
    this.#version += 1;
  }

  async #toggle(key: string): Promise<void> {
    if (!this.#whole.delete(key)) {
      const versions = await this.#journal.attempt((journal) => journal.versions(key));
      if (versions) this.#whole.set(key, versions);
    }
    this.#version += 1;
    this.#host.requestUpdate();
  }

  #move(entries: IntersectionObserverEntry[]): void {
    const focused = this.#host.shadowRoot!.activeElement;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const place = this.#indexes.get(target)!;
      // What is left keeps its height, so that nothing moves; what has the reader's focus stays.
      if (isIntersecting) this.#near.add(place);
      else if (!target.contains(focused) && this.#near.delete(place))
        (target as HTMLElement).style.blockSize = `${boundingClientRect.height}px`;
      if (isIntersecting) (target as HTMLElement).style.blockSize = '';
    }
    this.#host.requestUpdate();
  }
}

/** `text` with what the search found in it marked. */
function renderMatches(text: string, terms: string[]): unknown {
  if (terms.length === 0) return text;
  return splitMatches(text, terms).map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part));
}

/** The beginning of a long text, or what stands around the first find. */
function cutExcerpt(text: string, terms: string[]): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const before = terms.length ? splitMatches(text, terms)[0]!.length : 0;
  const start = before < text.length && before > 100 ? before - 40 : 0;
  return `${start ? '… ' : ''}${text.slice(start, start + EXCERPT_LENGTH)}`;
}
