/** Calls back once the document is parsed; never if it already is. */
export function onDomReady(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, { once: true });
}
