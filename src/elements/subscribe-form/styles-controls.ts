import { css } from 'lit';
import { field } from '../../internal/styles/controls.js';

/** Look of fields, boxes, buttons and links. */
export const controlStyles = css`
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
  /* A colour of the button's own would change the accent, which is made from the text's colour. */
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
`;
