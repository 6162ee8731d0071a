import { css } from '@lit/reactive-element';

/** A picture beside the words: its part of the width and its shape, the gap, and the headline's share of its height. */
const row = css`
  --_side: 1;
  --_position: absolute;
  --_part: 0.38;
  --_ratio: 1.3333;
  --_gap: 1.25;
  --_share: 0.14;
`;
const feature = css`
  --_side: 1;
  --_position: absolute;
  --_part: 0.58;
  --_ratio: 1.6;
  --_gap: 2.2;
  --_share: 0.44;
  --_align: end;
  --_headline: 1.9;
`;

const noteStyles = css`
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

/*
 * A card is as high as two boxes, the headline's and the body's, so that salve.css can hold its place with as many before the script runs:
 * beside a picture they share its height between them. Gaps and sizes are factors of the host's font size.
 */
export const cardStyles = css`
  :host {
    display: block;
  }

  .card {
    position: relative;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    hyphens: manual;
  }

  /* The host is no container: a page's reset would take that from it. The intrinsic width stands in where a width comes from contents. */
  .pictured {
    container: card / inline-size;
    contain-intrinsic-inline-size: 16em;
  }
  @container card (width >= 20em) {
    .row > * {
      ${row}
    }
  }
  @container card (width >= 26em) {
    .auto > * {
      ${row}
    }
  }
  .feature > * {
    --_headline: 1.5;
  }
  @container card (width >= 32em) {
    .feature > * {
      ${feature}
    }
  }
  @container card (width >= 44em) {
    .auto > * {
      ${feature}
    }
  }

  .image {
    position: var(--_position, relative);
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_part, 1) * 100cqi);
    aspect-ratio: var(--_ratio, 1.5);
    margin-block-end: calc(var(--_space) * 0.9em);
    border-radius: calc(var(--_radius) + 2px);
    overflow: hidden;
    background: var(--_tint);
  }
  img,
  ::slotted([slot='image']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img:not([src]) {
    display: none;
  }
  img + span {
    display: block;
    padding: 0.8em 1em;
    color: var(--_quiet);
    font-size: 0.88em;
    line-height: 1.4;
  }

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

  /* The link covers the card beneath its words, which stay selectable. */
  a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a[href]::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  p {
    position: relative;
    inline-size: fit-content;
  }
  .card:hover a[href] {
    text-decoration-color: var(--_accent);
  }
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 2px;
  }
`;

/** Around plain HTML nothing is laid out: that is the page's own, or salve.css's, before the script and after it. */
export const aroundStyles = css`
  ${noteStyles}
  .note {
    padding-block-start: 0.55em;
  }
  .around {
    position: relative;
  }
  .cover {
    position: absolute;
    inset: 0;
  }
  ::slotted(:not(img, picture, figure, svg)) {
    position: relative;
  }
`;
