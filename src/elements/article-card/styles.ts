import { css } from '@lit/reactive-element';
import { ownText } from '../../internal/styles/own-text.js';
import { accent } from '../../internal/styles/accent.js';
import { fit } from '../../internal/styles/fit.js';
import { pictureStyles } from './styles-picture.js';
import { noteStyles, textStyles } from './styles-text.js';

/*
 * Few rules and few boxes, none of which is a layer or a container until it has to be one: a page
 * may hold a thousand cards.
 */
export const cardStyles = css`
  :host {
    display: block;
  }

  .card {
    min-inline-size: 8em;
    overflow-wrap: anywhere;
    ${ownText};
    white-space: normal;
  }
  .none {
    display: none;
  }

  ${fit}
  ${textStyles}
  ${pictureStyles}

  /* In forced colours the line shows. */
  a {
    color: inherit;
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.18em;
  }
  a:focus-visible {
    outline: 2px solid ${accent};
    outline-offset: 3px;
  }
  /*
   * Once a pointer has come, the link covers the card beneath its words, which stay selectable.
   * Until then nothing is positioned, because each positioned box is a layer that scrolls.
   */
  .live {
    position: relative;
  }
  .live a[href]::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  .live p {
    position: relative;
  }
  .live:hover a[href] {
    text-decoration-color: ${accent};
  }
`;

/** Look around plain HTML, whose layout is the page's own or salve.css's. */
export const aroundStyles = css`
  ${noteStyles}
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
