import { html, nothing, type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { Version } from '../../journal/journal.js';
import { formatMoment } from '../../locales/format.js';
import { languageOf, term } from '../../locales/localize.js';
import { isOpen, reasonOf } from './draft-controller.js';
import { renderExport } from './export.js';
import type { PromptActions, PromptView } from './view.js';

/** Renders the rest of the tools, which one button opens. */
export function renderMore(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult {
  const isReadable = isOpen(state) && !view.isHidden;
  return html`
    <div class="more" id="more">
      <ul role="list">
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
        ${isReadable && state.text && !reasonOf(state) ? html`<li>${renderExport(state, view, actions)}</li>` : nothing}
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
  return html`<ul role="list">
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
