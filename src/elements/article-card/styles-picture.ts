import { css } from '@lit/reactive-element';

/**
 * Numbers of a picture beside the words: its part of the width, its ratio, the gap, and the part
 * of its height that the headline takes.
 */
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

/** Place of the picture, above the words or beside them, by layout and width. */
export const pictureStyles = css`
  /*
   * The host is no container, because a page's reset would undo that.
   */
  .pictured {
    container: card / inline-size;
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
`;
