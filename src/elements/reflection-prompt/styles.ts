import { css } from 'lit';
import { controls } from '../../internal/styles/controls.js';
import { ownText } from '../../internal/styles/own-text.js';
import { visuallyHidden } from '../../internal/styles/visually-hidden.js';
import { fieldStyles } from './styles-field.js';
import { slotStyles } from './styles-slots.js';
import { toolbarStyles } from './styles-toolbar.js';

/*
 * Sizes that salve.css reserves before the script runs: the lines of the privacy sentence by the
 * box's width, the field's lines, the status line.
 */
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
  ${slotStyles}
  .privacy,
  .bar,
  .more,
  .instead {
    ${ownText};
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

  ${fieldStyles}
  ${toolbarStyles}
  .aloud {
    ${visuallyHidden}
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
