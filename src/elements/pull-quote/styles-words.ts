import { css } from 'lit';

/** Look of the words and of the marks around them. */
export const wordStyles = css`
  /*
   * The opening mark stands on the first line's baseline, whatever margins the words have, and
   * hangs outside their measure.
   */
  .words {
    display: flex;
    align-items: first baseline;
    padding-inline-end: 0.5em;
    font-family: var(--salve-font-quote, inherit);
    font-size: clamp(1.4em, 0.86em + 3.4cqi, 1.95em);
    font-style: var(--_slant, italic);
    line-height: var(--_leading, 1.18);
    text-wrap: balance;
  }
  :host([align='wide']) .words {
    font-size: clamp(1.4em, 0.86em + 3.4cqi, 2.1em);
  }
  .medium > .words,
  .medium > * > .words {
    font-size: clamp(1.2em, 1em + 1.2cqi, 1.4em);
    font-style: normal;
    line-height: var(--_leading, 1.3);
  }
  .small > .words,
  .small > * > .words {
    font-size: clamp(1.1em, 1em + 0.6cqi, 1.22em);
    font-style: normal;
    line-height: var(--_leading, 1.36);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  .open {
    display: flex;
    justify-content: end;
    inline-size: 0.44em;
    margin-inline-start: -0.44em;
    white-space: nowrap;
  }
  .open,
  .close,
  ::slotted(p:last-of-type)::after {
    color: var(--_accent);
  }
  .open::before {
    content: var(--salve-quote-open, var(--_open));
  }
  /* Hangs without a width, and so takes no part in where lines end. */
  .close::before,
  ::slotted(p:last-of-type)::after {
    content: var(--salve-quote-close, var(--_close)) / '';
    display: inline-block;
    inline-size: 0;
    white-space: nowrap;
  }
  ::slotted(*) {
    margin: 0 !important;
  }
  ::slotted(blockquote) {
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    font: inherit !important;
    color: inherit !important;
  }
  ::slotted(blockquote)::before,
  ::slotted(blockquote)::after {
    content: none !important;
  }
  ::slotted(p:not(:first-of-type)) {
    margin-block-start: 0.5em !important;
  }
`;
