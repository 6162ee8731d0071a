import { css } from 'lit';
import { field } from '../../internal/styles/controls.js';

/*
 * Heights that salve.css holds before the script runs: a label's line, a control, and the line below it. That line is the gap to what follows,
 * and where errors, hints and news appear, so that nothing moves when they do.
 */
export const formStyles = css`
  :host {
    --_ui: var(--salve-font-ui, inherit);
    display: block;
  }

  .stage {
    display: grid;
  }
  .stage > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  /* The form keeps its height, so that what says "done" moves nothing. */
  .done {
    visibility: hidden;
  }
  .own {
    container: form / inline-size;
    contain-intrinsic-inline-size: 20em;
    padding-block-start: calc(var(--_space) * 1.4em);
    border-block-start: 2px solid var(--_accent);
  }
  .own > :first-child {
    display: flex;
    flex-direction: column;
  }
  .own,
  .lines,
  .result {
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    line-height: 1.5;
  }
  p {
    margin: 0;
  }
  [hidden],
  .steps:not(:has(*)) {
    display: none;
  }

  form,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-family: var(--_ui);
  }
  label {
    margin-block-end: 0.4em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .field {
    ${field};
    block-size: max(44px, 2.75em);
    padding: 0 0.8em;
  }
  /* An address reads from the left in every language, and stands where its label stands. */
  #email {
    direction: ltr;
    text-align: match-parent;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_wrong);
    box-shadow: inset 0 0 0 1px var(--_wrong);
  }
  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    align-items: center;
    min-block-size: 44px;
    margin: 0 0 0.8em;
    font-weight: 400;
  }
  .consent:has(+ .line) {
    margin: 0;
  }
  ::slotted([slot='consent']) {
    display: block;
    margin-block-end: 0.7em;
  }
  [type='checkbox'] {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }

  .button {
    display: inline-grid;
    place-content: center;
    justify-self: start;
    box-sizing: border-box;
    min-block-size: max(44px, 2.75em);
    margin: 0;
    padding: 0.4em 1.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    font-family: var(--_ui);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }
  /* The accent is made from the colour of the text around, so that what stands on it can't have its own on the same element. */
  .button > span {
    color: oklch(from var(--_accent) clamp(0.17, (0.68 - l) * 999, 1) 0 0 / 1);
  }
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .word,
  .footnote a {
    position: relative;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: inherit;
    text-decoration-line: underline;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :is(.word, .footnote a):hover {
    text-decoration-color: currentColor;
  }
  /* As large to the finger as any control, however small it looks. */
  :is(.word, .footnote a)::after {
    content: '';
    position: absolute;
    inset: -0.5em -0.25em -1em;
  }
  :is(input, .button, .word, .headline, a):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .line,
  .status {
    box-sizing: border-box;
    min-block-size: 2.4em;
    padding-block-start: 0.45em;
    font-size: 0.85em;
  }
  /* Below the page's own form, the line is held where salve.css held it before the script: alone, the script moves nothing. */
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
