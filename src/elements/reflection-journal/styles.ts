import { css } from 'lit';
import { underlined } from '../../internal/styles/controls.js';
import { ownText } from '../../internal/styles/own-text.js';

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
    ${ownText};
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
  .privacy {
    display: flow-root;
    contain: inline-size;
  }
  .privacy::before {
    content: '';
    float: inline-start;
    padding-block-start: calc(
      3em + clamp(0em, (38em - 100%) * 999, 1.5em) + clamp(0em, (28em - 100%) * 999, 1.5em) +
        clamp(0em, (20em - 100%) * 999, 1.5em)
    );
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
