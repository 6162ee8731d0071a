import { css } from 'lit';

/**
 * Declarations of words that act as a control.
 * Put a semicolon after them: minified, they have none at their end.
 */
export const underlined = css`
  text-decoration-line: underline;
  text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.28em;
`;

/**
 * Declarations of a text field without its height and padding. Put a semicolon after them too.
 * Below 16 pixels a phone would zoom in on the field.
 */
export const field = css`
  box-sizing: border-box;
  inline-size: 100%;
  margin: 0;
  border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
  border-radius: var(--_radius);
  background: color-mix(in oklab, var(--_paper) 50%, transparent);
  color: inherit;
  font: inherit;
  font-size: max(16px, 1em);
  hyphens: manual;
`;

/** Buttons as underlined words, 44 pixels high to the finger though they look small. */
export const controls = css`
  button {
    hyphens: manual;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    ${underlined};
    cursor: pointer;
  }
  button:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  button:not(.solid):focus-visible {
    border-radius: 2px;
  }
  .solid {
    padding-inline: 1.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  /* The accent is made from the button's own text colour, so only its content can have another. */
  .solid > span {
    color: var(--_paper);
  }
  .solid:disabled {
    opacity: 0.6;
    cursor: default;
  }
`;
