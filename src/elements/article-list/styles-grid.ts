import { css } from 'lit';

/**
 * Grid of the cards, and the sizes of one before it is there. `--_hold` is its height, made of its
 * picture and of the lines that its words are clamped to.
 * Numbers are those of the card's styles; salve.css has them too, for the time before the script.
 */
export const gridStyles = css`
  .cards {
    --_columns: 1;
    --_column: min(24em, (100cqi - (var(--_columns) - 1) * 2em) / var(--_columns));
    --_picture: calc(var(--_column) / 1.5);
    --_words: calc(12em + var(--_space) * 0.9em);
    --_hold: calc(var(--_picture) + var(--_words));
    --_headline-lines: 3;
    --_description-lines: 3;
    --_section: max(7em, 45cqi);

    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 24em));
    gap: 1.5em 2em;
    align-content: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row,
  .feature,
  .compact {
    --_column: 100cqi;

    grid-template-columns: minmax(0, 1fr);
  }
  .feature {
    --_words: calc(13.1em + var(--_space) * 0.9em);
  }

  @container list (width >= 35em) {
    :is(.auto, .stacked):is(.in-2, .in-3) {
      --_columns: 2;
    }
  }
  @container list (width >= 53em) {
    :is(.auto, .stacked).in-3 {
      --_columns: 3;
    }
  }
  @container list (width >= 20em) {
    .row {
      --_column: min(100cqi, 44em);
      --_picture: calc(var(--_column) * 0.38 / 1.5);
      --_hold: max(var(--_picture), 10.6em);
      --_beside: 38%;
      --_description-lines: 2;
      --_section: 7em;

      grid-template-columns: minmax(0, 44em);
    }
  }
  @container list (26em <= width < 35em) {
    .auto:is(.in-2, .in-3):not(.bare) {
      --_column: 100cqi;
      --_picture: calc(100cqi * 0.38 / 1.5);
      --_hold: max(var(--_picture), 10.6em);
      --_beside: 38%;
      --_description-lines: 2;
      --_section: 7em;

      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container list (width >= 32em) {
    .feature {
      --_column: min(100cqi, 72em);
      --_picture: calc(var(--_column) * 0.58 / 1.5);
      --_hold: max(var(--_picture), var(--_column) * 0.1 + 16.8em);
      --_beside: 58%;
      --_headline-lines: 4;
      --_section: 7em;

      grid-template-columns: minmax(0, 72em);
    }
  }
  .bare {
    --_hold: 12em;
    --_section: 9em;
  }
  .bare.feature {
    --_hold: 13.1em;
    --_headline-lines: 3;
  }
  .compact.compact {
    --_hold: calc(7.25em + 1px);
    --_headline-lines: 2;

    grid-template-columns: minmax(0, 36em);
    row-gap: 0;
  }
`;
