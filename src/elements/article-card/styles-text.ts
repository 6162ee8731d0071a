import { css } from '@lit/reactive-element';

/** Look of the author's note, also around plain HTML. */
export const noteStyles = css`
  p {
    margin: 0;
    unicode-bidi: plaintext;
  }
  p:empty {
    display: none;
  }
  .note {
    font-family: var(--salve-font-ui, inherit);
    font-size: calc(0.81em / var(--_size, 1));
    line-height: 1.5;
  }
  .note::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    aspect-ratio: 1;
    margin-inline-end: 0.6em;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.12em;
  }
`;

/** Look of the headline and of the lines in the body. */
export const textStyles = css`
  .headline,
  .body {
    box-sizing: border-box;
    margin-inline-start: calc(var(--_part, 0) * 100cqi + var(--_space) * var(--_gap, 0) * 1em / var(--_size));
    min-block-size: calc(var(--_side, 0) * var(--_least) * var(--_part, 0) * 100cqi / var(--_ratio, 1));
    font-size: calc(1em * var(--_size));
  }
  .headline {
    --_size: var(--_headline, 1.22);
    --_least: var(--_share, 0);
    display: grid;
    align-content: var(--_align, start);
    font-weight: 550;
    line-height: 1.22;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }
  .body {
    --_size: 0.95;
    --_least: (1 - var(--_share, 0));
    padding-block-start: 0.4em;
    line-height: 1.5;
  }
  .compact {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .compact > .headline {
    --_headline: 1.08;
  }

  ${noteStyles}
  .none .meta {
    display: none;
  }
  .description {
    color: var(--_quiet);
    text-wrap: pretty;
  }
  .meta {
    color: var(--_quiet);
    font-family: var(--salve-font-ui, inherit);
    font-size: calc(0.81em / var(--_size));
  }
  .body > :not(:empty) ~ * {
    padding-block-start: 0.55em;
  }
  .section {
    color: var(--_accent);
    font-weight: 600;
  }
  .meta > :not(:empty) ~ :not(:empty)::before {
    content: '· ' / '';
  }
  /* With more than two of them, a line for who and what, and one for when and how long. */
  .two .meta > time:not(:empty)::before,
  .two .meta > time:empty + span::before {
    content: '\\A' / '';
    white-space: pre;
  }
`;
