import type { Service } from '../service.js';

/** Substack's answer can't be read from another site, and its own embed is a frame. */
export const substack: Service = {
  name: 'substack',
  label: 'Substack',
  transport: 'native',
  matches: ({ hostname, pathname }) => hostname.endsWith('.substack.com') || pathname === '/api/v1/free',
  compose: ({ email, page }) => [
    ['email', email],
    ['first_url', page],
    ['current_url', page],
    ['source', 'embed'],
  ],
  target: ({ origin }) => `${origin}/api/v1/free?nojs=true`,
  page: ({ origin }) => `${origin}/subscribe`,
};
