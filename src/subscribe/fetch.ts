import {
  asObject,
  type ServiceResponse,
  type ServiceRequest,
  type Service,
  type Subscription,
} from './service.js';

/** Sends a request by `fetch`. Throws a TypeError if no answer can be read. */
export async function sendByFetch(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
  const { url, fields = [], json, headers, multipart } = request;
  const form = multipart ? toFormData(fields) : new URLSearchParams(fields);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? form : JSON.stringify(json),
    signal,
  });
  const text = await response.text();
  return { status: response.status, text, json: asObject(parseJson(text)) };
}

/**
 * Fetches the text that a service hands out before the request, such as a token; else it is empty.
 * A failure is tried a second time, because a GET changes nothing.
 */
export async function fetchPrepared(
  service: Service,
  subscription: Subscription,
  signal: AbortSignal,
): Promise<string> {
  if (!service.prepare) return '';
  const url = service.prepare(subscription);
  const response = await fetch(url, { signal }).catch(() => fetch(url, { signal }));
  const text = await response.text();
  return response.ok && !text.includes('<') ? text.trim() : '';
}

/** Parses JSON; undefined if `text` is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFormData(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}
