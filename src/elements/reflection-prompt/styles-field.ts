import { css } from 'lit';
import { field } from '../../internal/styles/controls.js';

/** Look of the field and its replacement. They share a box, so that nothing moves between them. */
export const fieldStyles = css`
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
`;
