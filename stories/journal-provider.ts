import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { journalContext } from '../src/elements/reflection-prompt.js';
import type { Journal } from '../src/journal/journal.js';

/** Provides a journal to the elements inside, by context, as an application would. */
class JournalProvider extends LitElement {
  @property({ attribute: false }) journal!: Journal;

  #provider = new ContextProvider(this, { context: journalContext });

  protected override willUpdate(): void {
    this.#provider.setValue(this.journal);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('journal-provider', JournalProvider);

/** Wraps a story in an element that provides `journal`. */
export const provideJournal = (journal: Journal, story: unknown, style = ''): TemplateResult =>
  html`<journal-provider .journal=${journal} style=${style}>${story}</journal-provider>`;
