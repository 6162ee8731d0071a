import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { copyText } from '../../internal/copy-text.js';
import { download } from '../../internal/download.js';
import { formatMoment, formatNumber } from '../../locales/format.js';
import type { Journal, Version } from '../../journal/journal.js';
import { languageOf, term } from '../../locales/localize.js';
import type { DraftEvent, DraftState } from '../../journal/draft-states.js';
import type { DraftContext } from '../../journal/autosave.js';
import { isOpen, reasonOf } from './draft-controller.js';

/** The reader's choices of what to see or have done. */
export interface ViewState {
  isHidden: boolean;
  isMoreOpen: boolean;
  isListing: boolean;
  isCopied: boolean;
  checksSpelling: boolean;
  printsWords: boolean;
}

/** Data that the templates show beside the draft. */
export interface PromptView extends ViewState {
  /** The element whose language is used. */
  element: LitElement;
  journal: Journal;
  rows: number;
  placeholder?: string;
  /** Tells whether words are counted. */
  count: boolean;
  context: DraftContext;
}

/** Answers to the reader's clicks and input. */
export interface PromptActions {
  send(event: DraftEvent): void;
  setView(change: Partial<ViewState>): void;
  prepare(): void;
  type(): void;
  show(): void;
  erase(): void;
  undo(): void;
}

/** Renders the line below the field: where the words are now, and the tools at hand. */
export function renderToolbar(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult {
  const { text, undo } = state;
  const failure = reasonOf(state);
  const hide = (): void => actions.setView({ isHidden: !view.isHidden });
  return html`
    <div class="bar">
      <p class="status" part="status">${renderState(state, view)}</p>
      <div class="tools">
        ${undo ? html`<button class="undo" type="button" @click=${() => actions.undo()}>${term(view.element, 'salvePromptUndo')}</button>` : nothing}
        ${failure && text ? renderTake(state, view, actions) : nothing}
        ${
          text && isOpen(state)
            ? html`<button type="button" @click=${hide}>
                ${term(view.element, view.isHidden ? 'salvePromptShowMine' : 'salvePromptHide')}
              </button>`
            : nothing
        }
        <button
          type="button"
          aria-expanded=${view.isMoreOpen}
          aria-controls="more"
          @click=${() => actions.setView({ isMoreOpen: !view.isMoreOpen })}
        >
          ${term(view.element, 'salvePromptMore')}
        </button>
      </div>
    </div>
    ${failure === 'locked' && text ? html`<salve-reflection-lock .journal=${view.journal}></salve-reflection-lock>` : nothing}
  `;
}

function renderState(state: DraftState, view: PromptView): TemplateResult | string {
  const { text } = state;
  const failure = reasonOf(state);
  const words =
    view.count && text
      ? ` · ${term(view.element, 'salvePromptCount', countWords(text, languageOf(view.element)))}`
      : '';
  if (state.undo) return term(view.element, 'salvePromptErased');
  if (failure) return html`<span class="wrong">${term(view.element, 'salvePromptNotKept', failure)}</span>`;
  if (!isOpen(state) || !text) return '';
  if (state.at === 'visit') return term(view.element, 'salvePromptVisit') + words;
  if (state.at !== 'saved')
    return html`<span class="quiet">${term(view.element, 'salvePromptNotSaved')}${words}</span>`;
  const hidden = view.isHidden ? ` · ${term(view.element, 'salvePromptHidden')}` : '';
  const conflict = state.conflict ? ` · ${term(view.element, 'salvePromptConflict')}` : '';
  return html`${TICK}${term(view.element, 'salvePromptSaved')}${hidden}${conflict}${words}`;
}

const TICK = svg`<svg class="tick" viewBox="0 0 18 14" aria-hidden="true"><path d="M1 7l5 5L17 1" /></svg>`;

function renderTake(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult {
  return html`
    <button type="button" @click=${() => void copy(state, view, actions)}>
      ${term(view.element, view.isCopied ? 'salvePromptCopied' : 'salvePromptCopy')}
    </button>
    <button type="button" @click=${() => save(state, view)}>
      ${term(view.element, 'salvePromptDownload')}
    </button>
  `;
}

/** Everything else, behind one button. */
export function renderMore(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult {
  const isReadable = isOpen(state) && !view.isHidden;
  return html`
    <div class="more" id="more">
      <ul>
        ${
          isReadable && state.at !== 'visit'
            ? html`<li>
                <button type="button" aria-expanded=${view.isListing} @click=${() => list(view, actions)}>
                  ${term(view.element, 'salvePromptVersions')}
                </button>
                ${view.isListing && state.versions ? renderVersions(view, actions, state.versions) : nothing}
              </li>`
            : nothing
        }
        ${isReadable && state.text && !reasonOf(state) ? html`<li>${renderTake(state, view, actions)}</li>` : nothing}
        <li>${renderChoice(view, actions, 'printsWords', term(view.element, 'salvePromptPrint'))}</li>
        <li>
          ${renderChoice(view, actions, 'checksSpelling', term(view.element, 'salvePromptSpelling'))}
          <span class="quiet">${term(view.element, 'salvePromptSpellingNote')}</span>
        </li>
        ${
          globalThis.crypto?.subtle &&
          state.at !== 'locked' &&
          reasonOf(state) !== 'locked' &&
          state.at !== 'visit'
            ? html`<li><salve-reflection-lock .journal=${view.journal}></salve-reflection-lock></li>`
            : nothing
        }
        ${
          state.text || state.at === 'collapsed' || state.at === 'locked'
            ? html`<li>
                <button type="button" @click=${() => actions.erase()}>
                  ${term(view.element, 'salvePromptErase')}
                </button>
              </li>`
            : nothing
        }
      </ul>
    </div>
  `;
}

function renderChoice(
  view: PromptView,
  actions: PromptActions,
  name: 'printsWords' | 'checksSpelling',
  label: string,
): TemplateResult {
  const choose = ({ target }: Event): void =>
    actions.setView({ [name]: (target as HTMLInputElement).checked });
  return html`<label><input type="checkbox" .checked=${view[name]} @change=${choose} />${label}</label>`;
}

function renderVersions(view: PromptView, actions: PromptActions, versions: Version[]): TemplateResult {
  const language = languageOf(view.element);
  if (!versions.length) return html`<p class="quiet">${term(view.element, 'salvePromptNoVersions')}</p>`;
  return html`<ul>
    ${versions.map(
      (version) =>
        html`<li>
          <span
            >${formatMoment(version.updated, language)}${version.conflict ? ` · ${term(view.element, 'salvePromptBeside')}` : ''}</span
          >
          <span class="version" translate="no" dir="auto">${version.text}</span>
          <button type="button" @click=${() => actions.send({ type: 'restore', text: version.text })}>
            ${term(view.element, 'salvePromptRestore')}
          </button>
        </li>`,
    )}
  </ul>`;
}

function list(view: PromptView, actions: PromptActions): void {
  const isListing = !view.isListing;
  actions.setView({ isListing });
  if (isListing) actions.send({ type: 'list' });
}

async function copy(state: DraftState, view: PromptView, actions: PromptActions): Promise<void> {
  if (await copyText(state.text)) actions.setView({ isCopied: true });
  // The words are selected, ready for the reader's own copy.
  else view.element.shadowRoot!.querySelector('textarea')!.select();
}

/** Saves the words, with what they answer, as a file of plain text. */
function save(state: DraftState, view: PromptView): void {
  const { article, question } = view.context;
  const source = [article.headline, article.url].filter(Boolean).join('\n');
  const text = [question, state.text, source].join('\n\n');
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'reflection.txt');
}

/** Words as the language has them, Chinese and Japanese too. */
function countWords(text: string, language: string): string {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return formatNumber(segments.filter(({ isWordLike }) => isWordLike).length, language);
}
