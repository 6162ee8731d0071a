import { asObject, type ServiceResponse, type ServiceRequest } from './service.js';

let count = 0;

/**
 * The answer to a subscription that is sent as a script's address, with a function of the page's named in it; throws where the script can't
 * be loaded. The function stays until the script has run or failed, however long that takes: an answer that comes too late must find it.
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
    // Where the page enforces Trusted Types, this throws.
    script.src = target.href;
    page[name] = (json: unknown): void => resolve({ status: 200, text: '', json: asObject(json) });
    const clear = (): void => {
      delete page[name];
      script.remove();
    };
    script.addEventListener('load', () => {
      clear();
      // One that did not call is something else's page.
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
