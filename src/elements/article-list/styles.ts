import { css } from 'lit';
import { visuallyHidden } from '../../internal/styles/visually-hidden.js';
import { gridStyles } from './styles-grid.js';

/** Look of the list, of what stands inside it, and of the places of cards to come. */
export const listStyles = css`
  :host {
    display: block;
  }

  /* The host is no container, because a page's reset would undo that. */
  .list {
    display: grid;
    container: list / inline-size;
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

  ${gridStyles}

  li {
    min-block-size: var(--_hold);
  }
  li:empty {
    visibility: hidden;
  }

  /* With nothing inside, the pictures' places appear once the wait is noticeable. */
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
  /* One line for section and author; the author stays text, because boxes have no direction. */
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
