import type { LitElement, ReactiveController } from 'lit';
import type { DraftEvent } from '../../journal/draft-states.js';
import { AutoLockController } from './auto-lock-controller.js';
import { isOpen, type DraftController } from './draft-controller.js';
import { UndoController } from './undo-controller.js';
import type { PromptActions, ViewState } from './view.js';

/** Attributes of the prompt that the controller follows. */
interface FieldHost extends LitElement {
  rows: number;
  lockAfter?: number;
}

/** Answers the reader's clicks and input: changes the view, sends to the draft, moves focus. */
export class FieldController implements ReactiveController, PromptActions {
  view: ViewState = {
    isHidden: false,
    isMoreOpen: false,
    isListing: false,
    isCopied: false,
    checksSpelling: false,
    printsWords: false,
  };

  #host: FieldHost;
  #draft: DraftController;
  #autoLock: AutoLockController;
  #undo: UndoController;
  #hasFocus = false;

  constructor(host: FieldHost, draft: DraftController) {
    this.#host = host;
    this.#draft = draft;
    this.#autoLock = new AutoLockController(host, draft, () => host.lockAfter);
    this.#undo = new UndoController(host, draft);
    host.addController(this);
  }

  get element(): HTMLTextAreaElement {
    return this.#host.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
  }

  /** Shows the field again once no word is left to be hidden. */
  hostUpdate(): void {
    const { isConnected, hasUpdated } = this.#host;
    const { state } = this.#draft;
    if (isConnected && hasUpdated && isOpen(state) && !state.text) this.view.isHidden = false;
  }

  hostUpdated(): void {
    this.element.style.setProperty('--_rows', String(this.#host.rows));
    this.#grow();
  }

  send(event: DraftEvent): void {
    void this.#draft.send(event);
  }

  setView(change: Partial<ViewState>): void {
    this.view = { ...this.view, ...change };
    this.#host.requestUpdate();
  }

  prepare(): void {
    this.#hasFocus = true;
    this.#draft.prepare();
    this.#autoLock.touch();
  }

  type(): void {
    if (this.view.isCopied) this.setView({ isCopied: false });
    // Text that an input method is still composing counts: it stands in the field.
    const text = this.element.value;
    if (text !== this.#draft.state.text) this.send({ type: 'type', text });
    this.#grow();
    this.#autoLock.touch();
  }

  leave(): void {
    this.#hasFocus = false;
    this.send({ type: 'pause' });
  }

  /** Gives focus back, which Firefox takes from a field that is moved, without a word. */
  restoreFocus(): void {
    if (this.#hasFocus) this.element.focus({ preventScroll: true });
  }

  show(): void {
    this.setView({ isHidden: false });
    this.send({ type: 'show' });
    void this.#focusField();
  }

  async erase(): Promise<void> {
    await this.#draft.send({ type: 'erase' });
    if (!this.#draft.state.undo) return;
    this.setView({ isHidden: false, isListing: false });
    await this.#host.updateComplete;
    // The button that was pressed is gone: the one that undoes it is where the reader is.
    this.#undo.button?.focus({ preventScroll: true });
  }

  async undo(): Promise<void> {
    await this.#draft.send({ type: 'undo' });
    await this.#focusField();
  }

  async #focusField(): Promise<void> {
    await this.#host.updateComplete;
    this.element.focus({ preventScroll: true });
  }

  /** Makes the field as high as its text for browsers whose CSS can't. */
  #grow(): void {
    if ('fieldSizing' in (this.element.style as object)) return;
    this.element.style.blockSize = 'auto';
    this.element.style.blockSize = `${this.element.scrollHeight + 2}px`;
  }
}
