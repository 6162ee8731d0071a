import { css } from 'lit';
import { visuallyHidden } from '../../internal/styles/visually-hidden.js';

/*
 * The list is as high as its cards can be, before they are there: --_hold is the height of one, out of its picture and the lines that its words
 * are clamped to. Sizes are those of article-card.styles.ts; salve.css holds the same place before the script runs.
 */
export const listStyles = css`
  :host {
    display: block;
  }

  /* The host is no container: a page's reset would take that from it. */
  .list {
    display: grid;
    container: list / inline-size;
    contain-intrinsic-inline-size: 16em;
  }
  .list > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .shown > .inside {
    visibility: hidden;
  }
  [part='missing'] {
    margin: 0;
    color: var(--_quiet);
  }

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
      --_picture: calc(var(--_column) * 0.38 / 1.3333);
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
      --_picture: calc(100cqi * 0.38 / 1.3333);
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
      --_picture: calc(var(--_column) * 0.58 / 1.6);
      --_hold: max(var(--_picture), 16.8em);
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

  li {
    min-block-size: var(--_hold);
  }
  li:empty {
    visibility: hidden;
  }

  /* Where nothing stands inside, the places of the pictures show once it has taken long enough to be noticed. */
  .waiting li:empty::before {
    content: '';
    display: block;
    inline-size: var(--_beside, 100%);
    block-size: var(--_picture);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_tint);
    animation: appear 0s 300ms forwards;
  }
  .waiting.bare li:empty::before {
    block-size: 1.22em;
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }

  salve-article-card::part(headline),
  salve-article-card::part(description) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_headline-lines);
    overflow: clip;
    overflow-clip-margin: 5px;
  }
  salve-article-card::part(description) {
    -webkit-line-clamp: var(--_description-lines);
    overflow: hidden;
  }
  /* One line for who and what. The author stays in the line: of nothing but boxes, a line has no direction to be read in. */
  .both::part(section) {
    display: inline-block;
    max-inline-size: var(--_section);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
  }

  .status {
    ${visuallyHidden};
  }
`;
