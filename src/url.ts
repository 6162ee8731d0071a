const LINKS = ['https:', 'http:', 'mailto:'];
const WEB = ['https:', 'http:'];

/** Parameters that identify a visit, not a page, as documented by the services that add them. */
const TRACKING =
  /^(utm_\w+|_?hsenc|_hsmi|__hs(sc|tc|fp)|hsctatracking|mc_[ce]id|mkt_tok|vero_(id|conv)|ck_subscriber_id|_kx|_openstat|yclid|ysclid|gclid|gclsrc|gbraid|wbraid|dclid|_gl|_ga|srsltid|msclkid|ttclid|twclid|fbclid|igsh(id)?|li_fat_id|epik|s_cid|oly_(anon|enc)_id|ml_subscriber(_hash)?|attribution_(id|type))$/i;

/**
 * Tells if `href` is safe to link: relative, http(s) or mailto.
 * The parsed protocol decides, so white space can't hide `javascript:`.
 */
export function isLink(href: string, base: string): boolean {
  // Without a colon there is no protocol; parsing would cost a card a twentieth of its time.
  return !href.includes(':') || parse(href, base, LINKS) !== undefined;
}

/** Resolves `href` to an absolute http(s) URL, else undefined. */
export function readWebUrl(href: string | null | undefined, base: string): string | undefined {
  return href?.trim() ? parse(href, base, WEB)?.href : undefined;
}

/** Removes the fragment and the parameters that mail and advertising services add. */
export function withoutTracking(url: string): string {
  const clean = new URL(url);
  clean.hash = '';
  // By hand: searchParams would rewrite the others, and so make a second address for the page.
  const parameters = clean.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=')[0]!));
  if (kept.length < parameters.length) clean.search = kept.join('&');
  return clean.href;
}

function parse(href: string, base: string, protocols: string[]): URL | undefined {
  try {
    const url = new URL(href, base);
    return protocols.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
