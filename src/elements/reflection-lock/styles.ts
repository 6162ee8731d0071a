import { css } from 'lit';
import { controls, field } from '../../internal/styles/controls.js';
import { ownText } from '../../internal/styles/own-text.js';

export const lockStyles = css`
  :host {
    display: block;
  }
  /* Not on the element itself, where a page's reset would win. */
  :host > * {
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.875em;
    line-height: 1.5;
  }
  ${controls}
  form,
  dialog {
    ${ownText};
  }
  button + button {
    margin-inline-start: 1.2em;
  }
  p,
  h2 {
    margin: 0 0 0.8em;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  label {
    display: block;
    margin-block-end: 0.3em;
  }
  input {
    ${field};
    max-inline-size: 24em;
    min-block-size: 44px;
    margin-block-end: 0.8em;
    padding: 0.4em 0.8em;
  }
  .problem {
    color: var(--_wrong);
  }
  .problem:empty {
    display: none;
  }
  .actions {
    margin: 0;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(32em, calc(100% - 2em));
    padding: 1.6em;
    border: 1px solid color-mix(in oklab, CanvasText 22%, transparent);
    border-radius: calc(var(--_radius) + 6px);
    background: Canvas;
    color: CanvasText;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
`;
