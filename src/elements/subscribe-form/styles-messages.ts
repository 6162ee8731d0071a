import { css } from 'lit';

/**
 * Look of errors, hints and news, and of the result.
 * Their line is the gap to what follows, so that nothing moves when they appear.
 */
export const messageStyles = css`
  .line,
  .status {
    box-sizing: border-box;
    min-block-size: 2.4em;
    padding-block-start: 0.45em;
    font-size: 0.85em;
  }
  /* Held below a pasted form as salve.css held it before; without salve.css nothing moves. */
  .lines > * {
    grid-area: 1 / 1;
    min-block-size: var(--_held, 0);
    padding-block-start: min(0.45em, var(--_held, 0px));
  }
  .line > * {
    display: inline;
  }
  .salve-error,
  .failed [part='status'] {
    color: var(--_wrong);
  }
  .salve-error:not(:empty) {
    margin-inline-end: 0.5em;
  }
  .status:not(.failed *) {
    color: var(--_quiet);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.3em;
    padding-block: 0.9em 1.2em;
    font-family: var(--_ui);
  }

  @container form (width >= 24em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 0.6em;
    }
    .row > label {
      grid-column: 1 / -1;
    }
    .row > .button {
      grid-area: 2 / 2;
    }
    .row > :is(.line, .status) {
      grid-area: 3 / 1 / auto / -1;
    }
  }

  .footnote,
  ::slotted([slot='footnote']) {
    display: block;
    margin: 0;
    color: var(--_quiet);
    font-family: var(--_ui);
    font-size: 0.8125em;
    line-height: 1.5;
  }

  .result {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
  }
  .headline {
    border-radius: 2px;
    font-size: 1.3em;
    font-weight: 550;
    line-height: 1.22;
    text-wrap: balance;
    /* Not so close to its words as to a field's border. */
    &:focus-visible {
      outline-offset: 5px;
    }
  }
  .result .steps {
    padding-block: 0.3em;
    font-size: 0.9375em;
  }
  .advice {
    color: var(--_quiet);
    font-family: var(--_ui);
    font-size: 0.875em;
  }
  bdi {
    font-weight: 600;
  }
`;
