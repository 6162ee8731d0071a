import { css } from 'lit';
import { field, underlined } from '../../internal/styles/controls.js';
import { visuallyHidden } from '../../internal/styles/visually-hidden.js';

/*
 * Sizes are factors of the host's font size and of the box's width, so that salve.css can hold its place before the script runs.
 * A float takes its part of a column that is wide enough, and all of one that isn't: percentages of the column decide, because a page's column is no container of ours.
 */
export const quoteStyles = css`
  :host {
    display: block;
    clear: both;
    margin-block: calc(var(--_space) * 2.4em) calc(var(--_space) * 1.2em);
  }
  :host(:is([align='start'], [align='end'])) {
    --_beside: (100% - 30em) * 999;
    inline-size: max(44%, min(100%, var(--_beside) * -1));
    margin-block: calc(var(--_space) * 0.5em) calc(var(--_space) * 0.4em);
  }
  :host([align='start']) {
    float: inline-start;
    clear: inline-start;
    margin-inline: 0 clamp(0em, var(--_beside), 1.8em);
  }
  :host([align='end']) {
    float: inline-end;
    clear: inline-end;
    margin-inline: clamp(0em, var(--_beside), 1.8em) 0;
  }
  :host([align='wide']) {
    margin-inline: calc(-1 * clamp(0em, (100vi - 100%) / 2 - 2.5em, 5em));
  }
  :host(
    :is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(zh))
  ) {
    --_slant: normal;
    --_leading: 1.5;
  }

  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
    text-align: start;
    text-indent: 0;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .box::before {
    content: '';
    display: block;
    inline-size: 2.2em;
    border-block-start: 2px solid var(--_accent);
    margin-block-end: calc(var(--_space) * 0.9em);
  }
  aside,
  blockquote,
  p {
    margin: 0;
  }

  /* The opening mark stands on the first line's baseline, whatever margins the words have, and hangs outside their measure. */
  .words {
    display: flex;
    align-items: first baseline;
    padding-inline-end: 0.5em;
    font-family: var(--salve-font-quote, inherit);
    font-size: clamp(1.4em, 0.86em + 3.4cqi, 1.95em);
    font-style: var(--_slant, italic);
    line-height: var(--_leading, 1.18);
    text-wrap: balance;
  }
  :host([align='wide']) .words {
    font-size: clamp(1.4em, 0.86em + 3.4cqi, 2.1em);
  }
  .medium > .words,
  .medium > * > .words {
    font-size: clamp(1.2em, 1em + 1.2cqi, 1.4em);
    font-style: normal;
    line-height: var(--_leading, 1.3);
  }
  .small > .words,
  .small > * > .words {
    font-size: clamp(1.1em, 1em + 0.6cqi, 1.22em);
    font-style: normal;
    line-height: var(--_leading, 1.36);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  .open {
    inline-size: 0.44em;
    margin-inline-start: -0.44em;
    white-space: nowrap;
  }
  .open,
  .close,
  ::slotted(p:last-of-type)::after {
    color: var(--_accent);
  }
  .open::before {
    content: var(--salve-quote-open, var(--_open));
  }
  .close::before,
  ::slotted(p:last-of-type)::after {
    content: var(--salve-quote-close, var(--_close)) / '';
    margin-inline-end: -0.5em; /* hangs, and so takes no part in where lines end */
  }
  ::slotted(*) {
    margin: 0 !important;
  }
  ::slotted(blockquote) {
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    font: inherit !important;
    color: inherit !important;
  }
  ::slotted(blockquote)::before,
  ::slotted(blockquote)::after {
    content: none !important;
  }
  ::slotted(p:not(:first-of-type)) {
    margin-block-start: 0.5em !important;
  }

  .attribution,
  .controls {
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
  .unseen {
    ${visuallyHidden};
    user-select: none;
  }

  @media print {
    :host {
      float: none !important;
      inline-size: auto !important;
      margin: 1.6em 0 !important;
      break-inside: avoid;
    }
    /* Paper ends where its text does. */
    .open {
      inline-size: auto;
      margin-inline-start: 0;
    }
    .controls {
      display: none;
    }
  }
`;
