import { parseJson } from './fetch.js';
import { submitNatively } from './form.js';
import { asObject, type ServiceResponse, type ServiceRequest } from './service.js';

/**
 * Milliseconds that the frame's page has once it is loaded.
 * Its message may take longer than the load event.
 */
const MESSAGE_MS = 500;

/**
 * Submits a form in a hidden frame, whose page answers with a message to this one.
 * Throws a SecurityError if this page's policy lets no form be sent there.
 */
export async function sendByFrame(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const ended = new AbortController();
  try {
    return { status: 200, text: '', json: asObject(await receive(frame, request, signal, ended.signal)) };
  } finally {
    ended.abort();
    frame.remove();
  }
}

/** Message of the frame's page after a form was submitted in it; undefined if none comes. */
function receive(
  frame: HTMLIFrameElement,
  { url, fields = [] }: ServiceRequest,
  signal: AbortSignal,
  ended: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source === frame.contentWindow && origin === new URL(url).origin)
        resolve(typeof data === 'string' ? parseJson(data) : data);
    };
    window.addEventListener('message', onMessage, { signal: ended });
    frame.addEventListener('load', () => {
      // Some browsers fire it for a frame's first, empty page too.
      if (frame.contentDocument?.URL !== 'about:blank') setTimeout(resolve, MESSAGE_MS);
    });
    const page = frame.contentDocument!;
    const refuse = (): void =>
      reject(new DOMException('The policy of the page lets no form be sent there.', 'SecurityError'));
    page.addEventListener('securitypolicyviolation', ({ disposition }) => {
      if (disposition === 'enforce') refuse();
    });
    try {
      submitNatively(page.body, { action: url, fields });
    } catch {
      refuse(); // Firefox throws.
    }
  });
}
