/** Properties of a browser that tell whether it evicts. */
export interface Browser {
  vendor: string;
  userAgent: string;
  /** Page runs as an app, from the home screen or the dock. */
  standalone: boolean;
}

/**
 * Tells whether a browser deletes a site's storage after seven days of use without a visit.
 * Safari does, and every browser on iPhones and iPads, except for a site on the home screen.
 * https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export function mayEvict({ vendor, userAgent, standalone }: Browser): boolean {
  return vendor.startsWith('Apple') && /Mac OS X/.test(userAgent) && !standalone;
}
