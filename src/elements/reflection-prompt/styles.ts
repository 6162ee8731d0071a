import { css } from 'lit';
import { controls, field } from '../../internal/styles/controls.js';

/* Sizes that salve.css reserves before the script runs: the lines of the privacy sentence by the box's width, the field's lines, the status line. */
export const promptStyles = css`
  :host {
    display: block;
  }
  .box {
    container: salve-prompt / inline-size;
    padding: calc(var(--_space) * 1.4em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
    overflow-wrap: anywhere;
  }
  ${controls}
  p {
    margin: 0;
  }
  .gone {
    visibility: hidden;
  }
  .question {
    display: block;
    font-size: 1.22em;
    font-weight: 550;
    line-height: 1.25;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }
  ::slotted(*) {
    margin-block: 0 !important;
  }
  ::slotted(:not([slot])) {
    font: inherit !important;
  }
  ::slotted([slot]) {
    line-height: 1.5 !important;
  }
  ::slotted([slot='intro']) {
    margin-block-end: 0.8em !important;
  }
  ::slotted(:is([slot='pause'], [slot='support'])) {
    margin-block-start: 0.9em !important;
    font-size: 0.9em !important;
  }
  ::slotted([slot]:not([slot='privacy'], [hidden])) {
    display: block !important;
  }
  .privacy,
  .bar,
  .more,
  .instead {
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .privacy {
    min-block-size: calc(var(--_lines, 6) * 1lh);
    margin-block: 0.5em 0.8em;
    color: var(--_quiet);
  }
  @container salve-prompt (width >= 17.2em) {
    .privacy {
      --_lines: 5;
    }
  }
  @container salve-prompt (width >= 21.2em) {
    .box > * {
      --_lines: 4;
      --_bars: 1;
    }
  }
  @container salve-prompt (width >= 31.2em) {
    .box > * {
      --_lines: 3;
    }
  }
  .privacy button,
  .status button {
    margin-block: -11px;
  }

  /* What stands in the field's place takes its box, so that nothing moves when it is found or goes. */
  .place {
    display: grid;
    font-size: max(16px, 1em);
  }
  .place > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  textarea {
    ${field};
    min-block-size: calc(var(--_rows, 4) * 1.6em + 1.5em + 2px);
    padding: 0.75em 1em;
    line-height: 1.6;
    resize: none;
    field-sizing: content;
    overflow: hidden;
  }
  textarea::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .instead {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.7em;
    text-wrap: pretty;
  }
  .veil {
    margin: 1em;
    filter: blur(4px);
    background: repeating-linear-gradient(var(--_quiet) 0 0.55em, transparent 0 1.6em);
    opacity: 0.35;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1.2em;
    min-block-size: calc(var(--_bars, 2) * 44px);
  }
  .tools,
  .instead p + p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
  }
  .status {
    padding-block-start: 0.4em;
  }
  /* Its own size is made for a page's text. */
  .more salve-reflection-lock,
  .instead salve-reflection-lock {
    font-size: 1em;
  }
  .tick {
    inline-size: 0.9em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .wrong {
    color: var(--_wrong);
  }
  .quiet {
    color: var(--_quiet);
  }
  .more {
    border-block-start: 1px solid var(--_line);
  }
  .more li,
  .more label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.9em;
    min-block-size: 44px;
  }
  .more label {
    flex-wrap: nowrap;
  }
  .more ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .more li li {
    border-block-start: 1px solid var(--_line);
  }
  .more li > ul {
    inline-size: 100%;
  }
  .version {
    flex: 1 1 12em;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre-wrap;
  }
  input[type='checkbox'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .lines,
  .printed {
    display: none;
  }

  @media print {
    .box {
      border: 0;
      padding: 0;
      background: none;
      break-inside: avoid;
    }
    .privacy,
    .place,
    .bar,
    .more,
    .printed + .lines {
      display: none;
    }
    .printed {
      display: block;
      white-space: pre-wrap;
    }
    .lines {
      display: block;
      block-size: 12em;
      background: repeating-linear-gradient(transparent 0 calc(2em - 1px), currentColor 0 2em);
      print-color-adjust: exact;
    }
  }
`;
