// A router as sites write one around a morphing library: address, then head, then the words in the same elements.
/** @param {(main: Element, next: Element, isSamePage: boolean) => void} morph */
export function route(morph, { defers = false } = {}) {
  let shown = location.href;
  const show = async (url) => {
    const text = await (await fetch(url)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    const isSamePage = url === shown;
    shown = url;
    if (url !== location.href) history.pushState({}, '', url);
    document.title = next.title;
    for (const selector of ['link[rel=canonical]', 'meta[property="og:title"]']) {
      const found = next.querySelector(selector);
      if (found) document.querySelector(selector).replaceWith(document.adoptNode(found));
    }
    morph(document.querySelector('main'), next.querySelector('main'), isSamePage);
  };
  addEventListener('click', (event) => {
    const link = event.target.closest?.('nav a');
    if (!link) return;
    event.preventDefault();
    void show(link.href);
  });
  addEventListener('popstate', () => void show(location.href));
  // A morph by position replaces the field of a reader who is in it, once a paragraph has come before it.
  const isAtWork = () => defers && document.querySelector('main').contains(document.activeElement);
  globalThis.refresh = () => {
    if (isAtWork()) addEventListener('focusout', globalThis.refresh, { once: true });
    else void show(location.href);
  };
}
