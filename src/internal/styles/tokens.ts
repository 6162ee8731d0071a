import { css } from '@lit/reactive-element';

/**
 * Accent of the page, else a deep green beside dark text and a light green beside light text, so
 * that its contrast is 4.5:1 even on a page without `color-scheme`.
 */
export const accent = css`var(
      --salve-accent,
      oklch(from currentColor calc(0.45 + 0.34 * clamp(0, (l - 0.68) * 999, 1)) 0.07 169 / 1)
    )`;

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

/** Private names for the page's custom properties, and colours made from its text colour. */
export const tokens = css`
  :host {
    --_accent: ${accent};
    --_quiet: color-mix(in oklab, currentColor 74%, transparent);
    --_line: color-mix(in oklab, currentColor 18%, transparent);
    --_tint: color-mix(in oklab, currentColor 7%, transparent);
    --_radius: var(--salve-radius, 8px);
    --_space: var(--salve-space, 1);
  }
  :host([hidden]) {
    display: none;
  }
  ${fit}
`;

/** Colours of errors and of the background in forms; both follow the text as the accent does. */
export const formTokens = css`
  :host {
    --_wrong: oklch(from currentColor calc(0.46 + 0.34 * clamp(0, (l - 0.68) * 999, 1)) 0.14 28 / 1);
    --_paper: oklch(from currentColor clamp(0, (0.68 - l) * 999, 1) 0 0 / 1);
  }
`;
