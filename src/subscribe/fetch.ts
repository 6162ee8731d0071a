import {
  asObject,
  type ServiceResponse,
  type ServiceRequest,
  type Service,
  type Subscription,
} from './service.js';

/** The answer to a subscription that is sent by `fetch`; throws a TypeError where none can be had. */
export async function sendByFetch(outgoing: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
  const { url, fields = [], json, headers, multipart } = outgoing;
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
  return { status: response.status, text, json: asObject(parse(text)) };
}

/** What a service gives out before the request; empty where it has nothing of the kind. Asked for twice, because to ask changes nothing. */
export async function prepare(
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

/** `text` as JSON; undefined where it is none. */
export function parse(text: string): unknown {
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
