import { fail, type Answer, type Outgoing, type Service, type Subscription, type Verdict } from './service.js';

/** Sends by `fetch` and reads the answer's body, whatever its status. */
export async function sendByFetch(service: Service, subscription: Subscription, signal: AbortSignal): Promise<Verdict> {
  const prepared = service.prepare ? await (await fetch(service.prepare(subscription), { signal })).text() : '';
  const outgoing = service.request?.(subscription, prepared) ?? { url: subscription.action.href, fields: subscription.fields };
  const response = await fetch(outgoing.url, { ...toRequest(outgoing), signal });
  if (response.status === 429) return fail('rate-limited');
  return service.read?.(await readAnswer(response)) ?? fail('unavailable');
}

function toRequest({ fields = [], json, headers }: Outgoing): RequestInit {
  return {
    method: 'POST',
    headers: { Accept: 'application/json', ...(json !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    body: json === undefined ? new URLSearchParams(fields) : JSON.stringify(json),
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // No JSON: the service may answer in words, and what it says is `text`.
  }
  return { status: response.status, text, json };
}
