import { css } from 'lit';
import { underlined } from '../../internal/styles/controls.js';

/** Look of a folded journal; the view brings the rest. */
export const journalStyles = css`
  :host {
    display: flow-root;
    overflow-wrap: anywhere;
    text-align: start;
  }

  /* What informs or is operated is quieter than what was written, which keeps the page's font. */
  .ui,
  summary {
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.875em;
    line-height: 1.5;
  }
  p {
    margin: 0;
  }
  .quiet {
    color: var(--_quiet);
  }
  /* The sentence's lines are reserved by the width, so that salve.css can hold their place. */
  .box {
    container-type: inline-size;
  }
  .privacy {
    min-block-size: calc(1.5em * var(--_lines, 5));
  }
  @container (width >= 20em) {
    .privacy {
      --_lines: 4;
    }
  }
  @container (width >= 28em) {
    .privacy {
      --_lines: 3;
    }
  }
  @container (width >= 38em) {
    .privacy {
      --_lines: 2;
    }
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    ${underlined};
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
