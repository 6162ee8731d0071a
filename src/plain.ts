import { onDomReady } from './internal/dom-ready.js';
import { upgradePlain } from './plain/upgrade.js';
import { watchPlain } from './plain/watch.js';

export { upgradePlain };

// A server may have a document without a page. What a parser has only begun to write would be lost.
if (globalThis.document?.documentElement) {
  if (document.readyState !== 'loading') watchPlain(document);
  onDomReady(() => watchPlain(document));
}
