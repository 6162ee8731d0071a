import { css } from 'lit';

/** Look of what the site puts into the slots. */
export const slotStyles = css`
  ::slotted(*) {
    margin-block: 0 !important;
  }
  ::slotted(:not([slot])) {
    font: inherit !important;
  }
  ::slotted([slot]) {
    line-height: 1.5 !important;
  }
  ::slotted([slot='intro']) {
    margin-block-end: 0.8em !important;
  }
  ::slotted(:is([slot='pause'], [slot='support'])) {
    margin-block-start: 0.9em !important;
    font-size: 0.9em !important;
  }
  ::slotted([slot]:not([slot='privacy'], [hidden])) {
    display: block !important;
  }
`;
