import { parse } from './fetch.js';
import { asObject, type ServiceResponse, type ServiceRequest } from './service.js';

/** Milliseconds that a page in the frame has once it is there: its message may travel by a longer way than the news that it has loaded. */
const GRACE = 500;

/**
 * The answer to a form that is submitted in a hidden frame, whose page sends it to this one as a message. Throws a SecurityError where this
 * page's policy lets no form be sent there.
 */
export async function sendByFrame(outgoing: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const ended = new AbortController();
  try {
    return {
      status: 200,
      text: '',
      json: asObject(await hear(frame, outgoing, AbortSignal.any([signal, ended.signal]))),
    };
  } finally {
    ended.abort();
    frame.remove();
  }
}

/** What the frame's page says after a form was submitted in it; undefined if that is nothing. */
function hear(
  frame: HTMLIFrameElement,
  { url, fields = [] }: ServiceRequest,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source === frame.contentWindow && origin === new URL(url).origin)
        resolve(typeof data === 'string' ? parse(data) : data);
    };
    addEventListener('message', onMessage, { signal });
    frame.addEventListener('load', () => {
      // Some browsers say so of the empty page that a frame begins with.
      if (frame.contentDocument?.URL !== 'about:blank') setTimeout(resolve, GRACE);
    });
    const page = frame.contentDocument!;
    const refuse = (): void =>
      reject(new DOMException('The policy of the page lets no form be sent there.', 'SecurityError'));
    page.addEventListener('securitypolicyviolation', refuse);
    try {
      submitIn(page, url, fields);
    } catch {
      refuse(); // Firefox throws.
    }
  });
}

function submitIn(page: Document, url: string, fields: [string, string][]): void {
  const form = page.createElement('form');
  form.method = 'post';
  form.setAttribute('action', url);
  for (const [name, value] of fields)
    form.append(Object.assign(page.createElement('input'), { type: 'hidden', name, value }));
  page.body.append(form);
  // An entry may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
}
