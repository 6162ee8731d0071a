import { css } from '@lit/reactive-element';
import { accent } from '../../internal/styles/accent.js';

/** Look that a card has around plain HTML too, of its author's note above all. */
export const noteStyles = css`
  :host([hidden]) {
    display: none;
  }
  p,
  .headline {
    margin: 0;
    line-height: 1.5;
    unicode-bidi: plaintext;
  }
  p:empty {
    display: none;
  }
  .content-note,
  .meta {
    --_size: 0.81;

    padding-block-start: 0.55em;
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.81em;
  }
  .content-note::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    aspect-ratio: 1;
    margin-inline-end: 0.6em;
    border-radius: 50%;
    background: ${accent};
    vertical-align: 0.12em;
  }
`;

/** Look of the headline and of the lines below it; `--_size` is the size of each. */
export const textStyles = css`
  ${noteStyles}

  .headline {
    --_size: var(--_headline, 1.22);

    font-size: calc(1em * var(--_size));
    font-weight: 550;
    line-height: 1.22;
    text-wrap: balance;
  }
  .compact {
    --_headline: 1.08;

    padding-block: 0.9em;
    border-block-start: 1px solid color-mix(in oklab, currentColor 18%, transparent);
  }

  .headline + p {
    padding-block-start: calc(0.38em / var(--_size));
  }
  .description {
    --_size: 0.95;

    font-size: 0.95em;
  }
  .description,
  .meta {
    color: color-mix(in oklab, currentColor 74%, transparent);
  }
  .section {
    color: ${accent};
    font-weight: 600;
  }
`;
