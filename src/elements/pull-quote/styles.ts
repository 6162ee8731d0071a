import { css } from 'lit';
import { visuallyHidden } from '../../internal/styles/visually-hidden.js';
import { controlStyles } from './styles-controls.js';
import { wordStyles } from './styles-words.js';

/*
 * Sizes are factors of the host's font size and of the box's width, so that salve.css can hold the
 * quote's place before the script runs.
 * A float takes a part of a wide column, and the whole of a narrow one. Percentages decide, because
 * a page's column is no container of ours.
 */
export const quoteStyles = css`
  :host {
    display: block;
    clear: both;
    margin-block: calc(var(--_space) * 2.4em) calc(var(--_space) * 1.2em);
  }
  :host(:is([align='start'], [align='end'])) {
    --_beside: (100% - 30em) * 999;
    inline-size: max(44%, min(100%, var(--_beside) * -1));
    margin-block: calc(var(--_space) * 0.5em) calc(var(--_space) * 0.4em);
  }
  :host([align='start']) {
    float: inline-start;
    clear: inline-start;
    margin-inline: 0 clamp(0em, var(--_beside), 1.8em);
  }
  :host([align='end']) {
    float: inline-end;
    clear: inline-end;
    margin-inline: clamp(0em, var(--_beside), 1.8em) 0;
  }
  :host([align='wide']) {
    margin-inline: calc(-1 * clamp(0em, (100vi - 100%) / 2 - 2.5em, 5em));
  }
  :host(
    :is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(zh))
  ) {
    --_slant: normal;
    --_leading: 1.5;
  }

  .box {
    container-type: inline-size;
    text-align: start;
    text-indent: 0;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .box::before {
    content: '';
    display: block;
    inline-size: 2.2em;
    border-block-start: 2px solid var(--_accent);
    margin-block-end: calc(var(--_space) * 0.9em);
  }
  aside,
  blockquote,
  p {
    margin: 0;
  }

  ${wordStyles}

  ${controlStyles}
  .unseen {
    ${visuallyHidden};
    user-select: none;
  }

  @media print {
    :host {
      float: none !important;
      inline-size: auto !important;
      margin: 1.6em 0 !important;
      break-inside: avoid;
    }
    /* Paper ends where its text does. */
    .open {
      inline-size: auto;
      margin-inline-start: 0;
    }
    .controls {
      display: none;
    }
  }
`;
