import { css } from '@lit/reactive-element';
import { ownText } from '../../internal/styles/own-text.js';
import { pictureStyles } from './styles-picture.js';
import { noteStyles, textStyles } from './styles-text.js';

/*
 * A card is as high as two boxes, the headline's and the body's; beside a picture they share its
 * height. So salve.css can hold its place with two boxes before the script runs.
 * Gaps and sizes are factors of the host's font size.
 */
export const cardStyles = css`
  :host {
    display: block;
  }

  .card {
    position: relative;
    overflow-wrap: anywhere;
    ${ownText};
    white-space: normal;
  }

  ${pictureStyles}
  ${textStyles}

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

/** Look around plain HTML, whose layout is the page's own or salve.css's. */
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
