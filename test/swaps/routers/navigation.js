// A router of the platform's own parts: the Navigation API, and a view transition where the engine has them.
async function load(url, signal) {
  const text = await (await fetch(url, { signal })).text();
  return new DOMParser().parseFromString(text, 'text/html');
}

function show(next) {
  document.title = next.title;
  document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
  for (const selector of ['link[rel=canonical]', 'meta[property="og:title"]']) {
    const found = next.querySelector(selector);
    if (found) document.querySelector(selector).replaceWith(document.adoptNode(found));
  }
}

globalThis.navigation?.addEventListener('navigate', (event) => {
  if (!event.canIntercept || event.hashChange || event.formData || event.navigationType === 'reload') return;
  event.intercept({
    async handler() {
      const next = await load(event.destination.url, event.signal);
      if (document.startViewTransition)
        await document.startViewTransition(() => show(next)).updateCallbackDone;
      else show(next);
    },
  });
});
