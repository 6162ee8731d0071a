import { css } from '@lit/reactive-element';

/**
 * Layout around a box whose words don't count towards its width: as narrow as a word, as wide as a
 * long paragraph, where a place asks its content how wide it is.
 */
export const fit = css`
  .fit {
    display: grid;
    grid-template-columns: minmax(8em, 1fr);
  }
  .fit > * {
    contain-intrinsic-inline-size: 100em;
  }
`;
