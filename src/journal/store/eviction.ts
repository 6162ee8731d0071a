/** What of the browser tells whether it forgets. */
export interface Browser {
  vendor: string;
  userAgent: string;
  /** Whether the page runs as an app of its own, from the home screen or the dock. */
  standalone: boolean;
}

/**
 * Whether this browser deletes what a site keeps once seven days of use have passed without a visit: Safari does, and on iPhones and iPads every browser,
 * but not for a site that was added to the home screen. https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export function mayEvict({ vendor, userAgent, standalone }: Browser): boolean {
  return vendor.startsWith('Apple') && /Mac OS X/.test(userAgent) && !standalone;
}
