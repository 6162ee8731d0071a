import { readWebUrl } from '../../url.js';
import { failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Ghost takes a member's sign-up as JSON with a token that it gives out for five minutes, so a form can't work there without script. */
export const ghost: Service = {
  name: 'ghost',
  label: 'Ghost',
  transport: 'fetch',
  matches: /\/members\/api\/send-magic-link/,
  target: () => undefined,
  page: (action) => `${root(action)}#/portal/signup`,
  prepare: ({ action }) => `${root(action)}members/api/integrity-token/`,
  request: ({ action, email, name, lists, labels }, integrityToken) => ({
    url: `${root(action)}members/api/send-magic-link/`,
    json: {
      email,
      name: name || undefined,
      emailType: 'signup',
      labels,
      newsletters: lists.length > 0 ? lists.map((list) => ({ name: list })) : undefined,
      integrityToken,
    },
  }),
  read: readGhost,
};

/** The site's address, which may be a folder of a domain. */
function root({ origin, pathname }: URL): string {
  return origin + pathname.replace(/members\/api\/.*$/, '').replace(/\/?$/, '/');
}

interface GhostAnswer {
  inboxLinks?: { desktop?: unknown; provider?: unknown };
  errors?: { message?: unknown }[];
}

function readGhost({ status, text, json }: ServiceResponse): Outcome {
  const { inboxLinks, errors } = (json ?? {}) as GhostAnswer;
  // Version 5 answers in a word, version 6 with an object; a page of another site is neither.
  if (status === 201 && (json !== undefined || text.trim() === 'Created.')) {
    const href =
      typeof inboxLinks?.desktop === 'string'
        ? readWebUrl(inboxLinks.desktop, 'https://ghost.org')
        : undefined;
    return succeed('pending', href ? { mailbox: { name: nameOf(inboxLinks?.provider), href } } : {});
  }
  const reasons = {
    invalid: /^email is/i,
    misconfigured: /invalid newsletters/i,
    rejected: /invite-only|restricted/i,
  };
  return failBy(errors?.[0]?.message, reasons, 'unavailable');
}

/** "gmail" is Gmail; what is no plain word, such as "dev-mailpit", has no name that a reader knows. */
function nameOf(provider: unknown): string {
  return typeof provider === 'string' && /^[a-z]+$/.test(provider)
    ? provider[0]!.toUpperCase() + provider.slice(1)
    : '';
}
