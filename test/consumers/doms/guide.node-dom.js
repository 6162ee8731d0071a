import globalJsdom from 'global-jsdom';

globalJsdom();

// Node has these of its own, which are not the page's.
for (const name of ['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'FormData', 'navigator'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
