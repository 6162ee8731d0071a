import { upgradePlain } from './upgrade.js';

/** Upgrades the plain HTML of a document, and from now on what is added to it. */
export function watchPlain(page: Document): void {
  upgradePlain(page);
  new MutationObserver((records) => {
    if (records.some(({ type, addedNodes }) => type === 'attributes' || addedNodes.length))
      upgradePlain(page);
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['data-salve'] });
}
