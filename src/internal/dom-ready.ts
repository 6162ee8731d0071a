/** Calls back once the document is parsed; not at all where it already is. */
export function onDomReady(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, { once: true });
}
