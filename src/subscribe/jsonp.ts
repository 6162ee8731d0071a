import { asObject, type ServiceResponse, type ServiceRequest } from './service.js';

let count = 0;

/**
 * Sends a request as a script's URL, which names a global callback.
 * Throws a TypeError if no script comes.
 * The callback stays until the script has run or failed, because a late answer would call it.
 */
export function sendByJsonp(
  { url, callback = 'callback' }: ServiceRequest,
  signal: AbortSignal,
): Promise<ServiceResponse> {
  return new Promise((resolve, reject) => {
    const name = `salveSubscribe${Date.now()}${count++}`;
    const page = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    const target = new URL(url);
    target.searchParams.set(callback, name);
    // Throws if the page enforces Trusted Types.
    script.src = target.href;
    page[name] = (json: unknown): void => resolve({ status: 200, text: '', json: asObject(json) });
    const clear = (): void => {
      delete page[name];
      script.remove();
    };
    script.addEventListener('load', () => {
      clear();
      // A script that did not call back is no answer.
      resolve({ status: 200, text: '', json: undefined });
    });
    script.addEventListener('error', () => {
      clear();
      reject(new TypeError(`No script came from ${target.host}.`));
    });
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    document.head.append(script);
  });
}
