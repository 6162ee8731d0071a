import { css } from 'lit';
import { field, underlined } from '../../internal/styles/controls.js';
import { ownText } from '../../internal/styles/own-text.js';

/** Look of the attribution, the controls and the dialog with a picture. */
export const controlStyles = css`
  .attribution,
  .controls {
    ${ownText};
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.85em;
    line-height: 1.5;
  }
  .attribution {
    padding-block-start: 1em;
    color: var(--_quiet);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.6em;
    min-block-size: 44px;
    padding-block-start: 0.35em;
  }
  .unknown,
  .last {
    visibility: hidden;
  }
  .last {
    order: 1;
  }
  button {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }
  button,
  a {
    ${underlined};
  }
  a {
    color: inherit;
  }
  button:hover,
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .status {
    color: var(--_quiet);
  }
  textarea {
    ${field};
    flex: 1 1 100%;
    block-size: 6em;
    padding: 0.6em 0.8em;
    background: none;
    resize: vertical;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 32px, max(34rem, 544px));
    max-block-size: calc(100dvb - 32px);
    padding: 20px;
    border: 1px solid color-mix(in oklab, CanvasText 18%, transparent);
    border-radius: calc(var(--_radius) + 6px);
    background: Canvas;
    color: CanvasText;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 60dvb;
    margin-inline: auto;
    border: 1px solid color-mix(in oklab, CanvasText 18%, transparent);
  }
  [aria-pressed='true'] {
    font-weight: 650;
    text-decoration: none;
  }
`;
