import { css } from '@lit/reactive-element';
import { tokens } from './tokens.js';

/** Tokens, with colours of errors and of a form's background, which follow the text too. */
export const formTokens = [
  tokens,
  css`
    :host {
      --_wrong: oklch(from currentColor calc(0.46 + 0.34 * clamp(0, (l - 0.68) * 999, 1)) 0.14 28 / 1);
      --_paper: oklch(from currentColor clamp(0, (0.68 - l) * 999, 1) 0 0 / 1);
    }
  `,
];
