import { registerService, type Verdict } from '../src/index.js';

type Reason = Extract<Verdict, { ok: false }>['reason'];

const SUCCESSES = ['pending', 'subscribed', 'accepted'] as const;

/**
 * An endpoint that asks no network: what it answers is the last part of the form's `action`, a state or a reason, and `sending` is never
 * answered. It stands in for `service="endpoint"` where `action` begins with `/answers/`, so that a story's code works as it is pasted.
 */
export function pretendEndpoint(): void {
  registerService({
    name: 'endpoint',
    label: 'Tidewater Letters',
    transport: ({ action }) => (action.pathname.endsWith('/sending') ? 'frame' : 'fetch'),
    target: () => undefined,
    page: ({ href }) => href,
    compose: ({ email, name }) => ({ email, name }),
    request: ({ action: { pathname, href }, fields }) => {
      const answer = /^\/answers\/([a-z-]+)$/.exec(pathname)?.[1];
      if (!answer) return { url: href, fields };
      return { url: answer === 'sending' ? 'about:blank' : `data:text/plain,${answer}`, fields: [] };
    },
    read: ({ text }) => {
      const state = SUCCESSES.find((each) => text.includes(each));
      return state
        ? {
            ok: true,
            state,
            ...(state === 'pending' && { mailbox: { name: 'Gmail', href: 'https://mail.google.com/' } }),
          }
        : { ok: false, reason: text as Reason };
    },
  });
}
