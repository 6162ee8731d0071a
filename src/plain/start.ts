import { describeMissing, warn } from '../warn.js';

/** Signs of a page with plain HTML, or of a site that has some on other pages. */
const SIGNS = '[data-salve],link[href*=salve-plain]';

/** Fetches what upgrades plain HTML from beside dist/salve.js, once the page shows a sign of it. */
export function startPlain(): void {
  const look = (): void => {
    if (document.querySelector(SIGNS))
      import('../plain.js').catch(() =>
        warn('div data-salve', describeMissing('stays plain HTML', 'salve-plain.js')),
      );
  };
  look();
  window.addEventListener('load', look);
}
