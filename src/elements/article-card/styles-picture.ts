import { css } from '@lit/reactive-element';

/**
 * Place of the picture: beside the words where the card is wide enough, else above them. No
 * container query decides that, for which an engine would style each card by itself: a difference
 * of widths, times 999, is more than any length or less than none. The widths are a bit less than
 * 20, 26 and 32 em, so that none of those is at the edge.
 * Words beside a picture begin at its top; the card's own ratio keeps the card as high as it is.
 * They measure by `--_salve-em`, which salve.css says is the card's em, because an author may give
 * a part another size.
 */
export const pictureStyles = css`
  .image {
    display: block;
    inline-size: 0;
    min-inline-size: clamp(
      var(--_part, 38%),
      (var(--_from, 25.97) * var(--_salve-em, 1em) - 100%) * 999,
      100%
    );
    box-sizing: border-box;
    aspect-ratio: 1.5;
    object-fit: cover;
    border-radius: calc(var(--salve-radius, 8px) + 2px);
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
  .pictured {
    aspect-ratio: 1.5 / 0.38;
  }
  .pictured > .headline,
  .pictured > p {
    --_em: var(--_salve-em, calc(1em / var(--_size)));

    margin-inline-start: clamp(
      0em,
      (100% - var(--_from, 25.97) * var(--_em)) * 999,
      var(--_part, 38%) + var(--salve-space, 1) * var(--_gap, 1.25) * var(--_em)
    );
  }
  .pictured > .headline {
    margin-block-start: clamp(
      -1 * var(--_part, 38%) / 1.5,
      (var(--_from, 25.97) * var(--_em) - 100%) * 999,
      var(--salve-space, 1) * 0.9 * var(--_em)
    );
    padding-block-start: clamp(0em, (100% - var(--_from, 25.97) * var(--_em)) * 999, var(--_drop, 0%));
  }

  .stacked {
    --_from: 9999;
  }
  .row {
    --_from: 19.97;
  }
  .feature {
    --_from: 31.97;
    --_part: 58%;
    --_gap: 2.2;
    --_drop: 10%;
    --_headline: 1.5;
  }
  /* Its headline is larger where there is room. The host is no container: a page's reset undoes that. */
  .feature.pictured {
    aspect-ratio: 1.5 / 0.58;
    container: card / inline-size;
  }
  @container card (width >= 31.97em) {
    .feature > * {
      --_headline: 1.9;
    }
  }

  ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: 1.5;
    object-fit: cover;
  }
  slot.image {
    overflow: hidden;
  }
  span.image {
    overflow: auto;
    padding: 0.8em 1em;
  }
`;
