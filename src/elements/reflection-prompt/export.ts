import { html, type TemplateResult } from 'lit';
import { copyText } from '../../internal/copy-text.js';
import { download } from '../../internal/download.js';
import type { DraftState } from '../../journal/draft-states.js';
import { term } from '../../locales/localize.js';
import type { PromptActions, PromptView } from './view.js';

/** Renders the buttons that copy the words and save them as a file. */
export function renderExport(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult {
  return html`
    <button type="button" @click=${() => void copy(state, view, actions)}>
      ${term(view.element, view.isCopied ? 'salvePromptCopied' : 'salvePromptCopy')}
    </button>
    <button type="button" @click=${() => save(state, view)}>
      ${term(view.element, 'salvePromptDownload')}
    </button>
  `;
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
