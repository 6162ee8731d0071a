import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../locales/format.js';
import { languageOf, term } from '../../locales/localize.js';
import type { DraftController } from './draft-controller.js';
import type { Toolbox } from './toolbar.js';

/** What takes focus in the field's place while that is folded or locked. */
export const FIELD_REPLACEMENT = '.instead :is(button, salve-reflection-lock)';

/** The field, and what stands in its place while it is folded, hidden or locked. Recorders and writing assistants are told to leave it alone. */
export function renderField(
  desk: Toolbox,
  keeper: DraftController,
  { rows, placeholder }: { rows: number; placeholder?: string },
): TemplateResult {
  const { isVeiled, checksSpelling } = desk.view;
  return html`
    <div class="place">
      <textarea
        id="field"
        part="field"
        class=${`ph-no-capture rr-mask sentry-mask fs-exclude ${keeper.phase !== 'open' || isVeiled ? 'gone' : ''}`}
        rows=${rows}
        dir="auto"
        placeholder=${placeholder ?? nothing}
        aria-describedby="privacy"
        autocomplete="off"
        autocapitalize="sentences"
        translate="no"
        spellcheck=${checksSpelling}
        data-gramm="false"
        data-gramm_editor="false"
        data-enable-grammarly="false"
        data-lt-active="false"
        data-dd-privacy="mask"
        data-hj-suppress
        data-clarity-mask="true"
        data-private
        @focus=${desk.prepare}
        @input=${desk.type}
        @compositionend=${desk.type}
        @blur=${() => keeper.rest()}
      ></textarea>
      ${renderInstead(desk, keeper)}
    </div>
  `;
}

/** What stands in the field's place, in a box of its size. */
function renderInstead(desk: Toolbox, { phase, found }: DraftController): TemplateResult | typeof nothing {
  const { element, view } = desk;
  if (phase === 'locked') {
    return html`<div class="instead">
      <salve-reflection-lock .journal=${desk.journal}></salve-reflection-lock>
    </div>`;
  }
  if (phase === 'folded') {
    const when = formatMoment(found!.updated, languageOf(element), true);
    const hide = (): void => desk.look({ isVeiled: true });
    return html`<div class="instead">
      <p>${view.isVeiled ? term(element, 'salvePromptHidden') : term(element, 'salvePromptFound', when)}</p>
      <p>
        <button type="button" @click=${desk.show}>${term(element, 'salvePromptShow')}</button>
        ${view.isVeiled ? nothing : html`<button type="button" @click=${hide}>${term(element, 'salvePromptKeepHidden')}</button>`}
        <button type="button" @click=${desk.erase}>${term(element, 'salvePromptErase')}</button>
      </p>
    </div>`;
  }
  return view.isVeiled ? html`<div class="veil" aria-hidden="true"></div>` : nothing;
}
