import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatMoment } from '../../locales/format.js';
import type { ArticleGroup } from '../../journal/articles.js';
import type { Reflection, Version } from '../../journal/journal.js';
import { linkOf } from '../../journal/files/export.js';
import { languageOf, term } from '../../locales/localize.js';
import { cutBlocks, type ArticleSlice } from './article-blocks.js';
import { cutExcerpt, renderMatches } from './excerpt.js';
import type { SessionSheet } from './session-sheet.js';
import type { Eraser } from './eraser.js';
import type { JournalController } from './journal-controller.js';

/** The element, as far as the list reads it. */
export interface ListHost extends LitElement {
  headingLevel?: number;
}

/**
 * Renders the list. It draws only the blocks near the window, so that ten thousand rows open and
 * scroll as ten do.
 */
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
  /** Reflections that are shown whole, each with its earlier versions. */
  #whole = new Map<string, Version[]>();
  /** Number of the changes so far to how a row looks, beside those of its reflection. */
  #version = 0;

  constructor(host: ListHost, journal: JournalController, sheet: SessionSheet, eraser: Eraser) {
    this.#host = host;
    this.#journal = journal;
    this.#sheet = sheet;
    this.#eraser = eraser;
    host.addController(this);
  }

  hostUpdated(): void {
    const blocks = this.#host.shadowRoot!.querySelectorAll('.block');
    if (!('IntersectionObserver' in window)) return this.#showAll(blocks.length);
    this.#observer ??= new IntersectionObserver((entries) => this.#onIntersect(entries), {
      rootMargin: '100% 0px',
    });
    for (const [index, block] of blocks.entries()) {
      if (this.#indexes.get(block) === undefined) this.#observer.observe(block);
      this.#indexes.set(block, index);
    }
  }

  /** Shows each block, where the engine doesn't tell which are near the window. */
  #showAll(count: number): void {
    if (this.#near.size >= count) return;
    this.#near = new Set(Array.from({ length: count }, (_, index) => index));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#indexes = new WeakMap();
  }

  render(groups: ArticleGroup[], terms: string[]): TemplateResult {
    if (groups !== this.#groups) this.#blocks = cutBlocks(groups);
    this.#groups = groups;
    const dependencies = [
      terms.join(' '),
      languageOf(this.#host),
      this.#host.headingLevel,
      this.#sheet.version,
      this.#eraser.version,
      this.#version,
    ];
    return html`${this.#blocks.map((block, index) => {
      const isNear = this.#near.has(index);
      return html`<div class="block ${isNear ? '' : 'far'}">
        ${guard([block, isNear, ...(isNear ? dependencies : [])], () => (isNear ? block.map((slice) => this.#renderSlice(slice, terms)) : nothing))}
      </div>`;
    })}`;
  }

  #renderSlice({ article, isFirst, reflections }: ArticleSlice, terms: string[]): TemplateResult {
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
    // No landmark: there may be hundreds of articles, each in several slices, named by its heading.
    return html`<div class="article ${isFirst ? '' : 'more'}">
      ${isFirst ? head : nothing}
      <ul role="list">
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

  /** Forgets which reflections were shown whole. */
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

  #onIntersect(entries: IntersectionObserverEntry[]): void {
    const focused = this.#host.shadowRoot!.activeElement;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const index = this.#indexes.get(target)!;
      // A block that is left keeps its height, so that nothing moves. One with focus stays drawn.
      if (isIntersecting) this.#near.add(index);
      else if (!target.contains(focused) && this.#near.delete(index))
        (target as HTMLElement).style.blockSize = `${boundingClientRect.height}px`;
      if (isIntersecting) (target as HTMLElement).style.blockSize = '';
    }
    this.#host.requestUpdate();
  }
}
