import { readWebUrl } from '../../url.js';
import { failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/**
 * Ghost takes a sign-up as JSON with a token that is valid for five minutes.
 * A form can't work there without a script.
 */
export const ghost: Service = {
  name: 'ghost',
  label: 'Ghost',
  transport: 'fetch',
  matches: /\/members\/api\/send-magic-link/,
  target: () => undefined,
  page: (action) => `${rootOf(action)}#/portal/signup`,
  prepare: ({ action }) => `${rootOf(action)}members/api/integrity-token/`,
  request: ({ action, email, name, lists, labels }, integrityToken) => ({
    url: `${rootOf(action)}members/api/send-magic-link/`,
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

/** Finds the URL of the site, which may be a folder of a domain. */
function rootOf({ origin, pathname }: URL): string {
  return origin + pathname.replace(/members\/api\/.*$/, '').replace(/\/?$/, '/');
}

interface GhostAnswer {
  inboxLinks?: { desktop?: unknown; provider?: unknown };
  errors?: { message?: unknown }[];
}

function readGhost({ status, text, json }: ServiceResponse): Outcome {
  const { inboxLinks, errors } = (json ?? {}) as GhostAnswer;
  // Version 5 answers with a word, version 6 with an object; another site's page is neither.
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

/** Makes "Gmail" of "gmail". No plain word, such as "dev-mailpit", is a name that readers know. */
function nameOf(provider: unknown): string {
  return typeof provider === 'string' && /^[a-z]+$/.test(provider)
    ? provider[0]!.toUpperCase() + provider.slice(1)
    : '';
}
