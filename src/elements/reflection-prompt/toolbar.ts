import { html, nothing, svg, type TemplateResult } from 'lit';
import { copyText } from '../../internal/copy-text.js';
import { download } from '../../internal/download.js';
import { formatMoment, formatNumber } from '../../locales/format.js';
import type { Version } from '../../journal/journal.js';
import { languageOf, term } from '../../locales/localize.js';
import type { Desk, DraftController } from './draft-controller.js';

/** What the reader chose to see or to have done. */
export interface View {
  isVeiled: boolean;
  isMoreOpen: boolean;
  isListing: boolean;
  isCopied: boolean;
  checksSpelling: boolean;
  printsWords: boolean;
}

/** What the tools need of their prompt. */
export interface Toolbox extends Desk {
  readonly view: View;
  /** Whether the words are counted. */
  readonly count: boolean;
  look(change: Partial<View>): void;
  erase(): Promise<void>;
  undo(): Promise<void>;
  /** The reader came to the field, or typed in it. */
  prepare(): void;
  type(): void;
  /** Shows the words that are folded or hidden, in the field. */
  show(): void;
}

/** The line below the field: where the words are now, and the tools at hand. */
export function renderStatus(desk: Toolbox, keeper: DraftController): TemplateResult {
  const { view } = desk;
  const { text, failure, erased } = keeper;
  const hide = (): void => desk.look({ isVeiled: !view.isVeiled });
  return html`
    <div class="bar">
      <p class="status" part="status">${renderState(desk, keeper)}</p>
      <div class="tools">
        ${erased ? html`<button class="undo" type="button" @click=${() => void desk.undo()}>${term(desk.element, 'salvePromptUndo')}</button>` : nothing}
        ${failure && text ? renderTake(desk, keeper) : nothing}
        ${
          text && keeper.phase === 'open'
            ? html`<button type="button" @click=${hide}>
                ${term(desk.element, view.isVeiled ? 'salvePromptShowMine' : 'salvePromptHide')}
              </button>`
            : nothing
        }
        <button
          type="button"
          aria-expanded=${view.isMoreOpen}
          aria-controls="more"
          @click=${() => desk.look({ isMoreOpen: !view.isMoreOpen })}
        >
          ${term(desk.element, 'salvePromptMore')}
        </button>
      </div>
    </div>
    ${failure === 'locked' && text ? html`<salve-reflection-lock .journal=${desk.journal}></salve-reflection-lock>` : nothing}
  `;
}

function renderState(desk: Toolbox, keeper: DraftController): TemplateResult | string {
  const { text, failure } = keeper;
  const words =
    desk.count && text
      ? ` · ${term(desk.element, 'salvePromptCount', countWords(text, languageOf(desk.element)))}`
      : '';
  if (keeper.erased) return term(desk.element, 'salvePromptErased');
  if (failure) return html`<span class="wrong">${term(desk.element, 'salvePromptNotKept', failure)}</span>`;
  if (keeper.phase !== 'open' || !text) return '';
  if (keeper.isVisit) return term(desk.element, 'salvePromptVisit') + words;
  if (!keeper.isSaved)
    return html`<span class="quiet">${term(desk.element, 'salvePromptNotSaved')}${words}</span>`;
  const hidden = desk.view.isVeiled ? ` · ${term(desk.element, 'salvePromptHidden')}` : '';
  const conflict = keeper.hasConflict ? ` · ${term(desk.element, 'salvePromptConflict')}` : '';
  return html`${TICK}${term(desk.element, 'salvePromptSaved')}${hidden}${conflict}${words}`;
}

const TICK = svg`<svg class="tick" viewBox="0 0 18 14" aria-hidden="true"><path d="M1 7l5 5L17 1" /></svg>`;

function renderTake(desk: Toolbox, keeper: DraftController): TemplateResult {
  return html`
    <button type="button" @click=${() => void copy(desk, keeper)}>
      ${term(desk.element, desk.view.isCopied ? 'salvePromptCopied' : 'salvePromptCopy')}
    </button>
    <button type="button" @click=${() => save(desk, keeper)}>
      ${term(desk.element, 'salvePromptDownload')}
    </button>
  `;
}

/** Everything else, behind one button. */
export function renderMore(desk: Toolbox, keeper: DraftController): TemplateResult {
  const { view } = desk;
  const isReadable = keeper.phase === 'open' && !view.isVeiled;
  return html`
    <div class="more" id="more">
      <ul>
        ${
          isReadable && !keeper.isVisit
            ? html`<li>
                <button type="button" aria-expanded=${view.isListing} @click=${() => list(desk, keeper)}>
                  ${term(desk.element, 'salvePromptVersions')}
                </button>
                ${view.isListing && keeper.versions ? renderVersions(desk, keeper, keeper.versions) : nothing}
              </li>`
            : nothing
        }
        ${isReadable && keeper.text && !keeper.failure ? html`<li>${renderTake(desk, keeper)}</li>` : nothing}
        <li>${renderChoice(desk, 'printsWords', term(desk.element, 'salvePromptPrint'))}</li>
        <li>
          ${renderChoice(desk, 'checksSpelling', term(desk.element, 'salvePromptSpelling'))}
          <span class="quiet">${term(desk.element, 'salvePromptSpellingNote')}</span>
        </li>
        ${
          globalThis.crypto?.subtle &&
          keeper.phase !== 'locked' &&
          keeper.failure !== 'locked' &&
          !keeper.isVisit
            ? html`<li><salve-reflection-lock .journal=${desk.journal}></salve-reflection-lock></li>`
            : nothing
        }
        ${
          keeper.text || keeper.found || keeper.phase === 'locked'
            ? html`<li>
                <button type="button" @click=${() => void desk.erase()}>
                  ${term(desk.element, 'salvePromptErase')}
                </button>
              </li>`
            : nothing
        }
      </ul>
    </div>
  `;
}

function renderChoice(desk: Toolbox, name: 'printsWords' | 'checksSpelling', label: string): TemplateResult {
  const choose = ({ target }: Event): void => desk.look({ [name]: (target as HTMLInputElement).checked });
  return html`<label><input type="checkbox" .checked=${desk.view[name]} @change=${choose} />${label}</label>`;
}

function renderVersions(desk: Toolbox, keeper: DraftController, versions: Version[]): TemplateResult {
  const language = languageOf(desk.element);
  if (!versions.length) return html`<p class="quiet">${term(desk.element, 'salvePromptNoVersions')}</p>`;
  return html`<ul>
    ${versions.map(
      (version) =>
        html`<li>
          <span
            >${formatMoment(version.updated, language)}${version.conflict ? ` · ${term(desk.element, 'salvePromptBeside')}` : ''}</span
          >
          <span class="version" translate="no" dir="auto">${version.text}</span>
          <button type="button" @click=${() => keeper.restore(version)}>
            ${term(desk.element, 'salvePromptRestore')}
          </button>
        </li>`,
    )}
  </ul>`;
}

function list(desk: Toolbox, keeper: DraftController): void {
  const isListing = !desk.view.isListing;
  desk.look({ isListing });
  if (isListing) void keeper.listVersions();
}

async function copy(desk: Toolbox, keeper: DraftController): Promise<void> {
  if (await copyText(keeper.text)) desk.look({ isCopied: true });
  // The words are selected, ready for the reader's own copy.
  else desk.element.shadowRoot!.querySelector('textarea')!.select();
}

/** Saves the words, with what they answer, as a file of plain text. */
function save(desk: Toolbox, keeper: DraftController): void {
  const { article, question } = desk.place;
  const source = [article.headline, article.url].filter(Boolean).join('\n');
  const text = [question, keeper.text, source].join('\n\n');
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'reflection.txt');
}

/** Words as the language has them, Chinese and Japanese too. */
function countWords(text: string, language: string): string {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return formatNumber(segments.filter(({ isWordLike }) => isWordLike).length, language);
}
