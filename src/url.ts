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

/**
 * Parameters that change how a page is reached or shown, and not which article it is:
 * `ref`, `source`, `via` (Ghost, Medium, newsletters), `s`, `trk`, `mibextid`, `si`, `sfnsn`,
 * `spref`, `share` (X, LinkedIn, Facebook, YouTube, Blogger, Jetpack), `isappinstalled` (WeChat),
 * `amp`, `noamp`, `print`, `m=1` (other views), `replytocom`, `showcomment` (a form on the page),
 * `cb`, `nocache`, `_` (past a cache). Links keep them: a site may read them.
 */
const PASSING =
  /^((ref|ref_?src|referrer|source|via|s|trk\w*|mibextid|si|sfnsn|spref|share|nb|isappinstalled|amp|noamp|print|replytocom|showcomment|cb|nocache|_)(=|$)|m=1$)/i;

/** Parameters that pass beside another one only: `from` of WeChat, `t` of X. */
const COMPANIONS = [
  [/^isappinstalled=/i, /^from=/i],
  [/^s=\d/i, /^t=/i],
] as const;

/** Removes the fragment and the parameters that mail and advertising services add. */
export function withoutTracking(url: string): string {
  return filterQuery(url, isTracking);
}

/** Parts of the address that tell which article it is. */
export interface Address {
  /** Absolute address without fragment, tracking or other passing parameters. */
  page: string;
  /** Fragment that is a route, such as `#/notes/hour` or `#!/notes/hour`; else empty. */
  route: string;
}

/** Takes apart an absolute address; its anchor belongs to no part. */
export function parseAddress(url: string): Address {
  const [, fragment = ''] = url.split('#');
  const route = fragment.replace(/:~:.*/, '');
  const isRoute = /^(!?\/.|![^/])/.test(route);
  return { page: filterQuery(url, isPassing), route: isRoute ? `#${filterText(route, isPassing)}` : '' };
}

/** Tells that two addresses differ by a last slash or `index.html` at most. */
export function isSameAddress(one: string, other: string): boolean {
  const plain = (url: string): string => url.replace(/\/(index\.html?)?(?=$|[?#])/i, '');
  return one === other || plain(one) === plain(other);
}

/** Lists the parameters of an address or a query, as they are written. */
export function readQuery(url: string): string[] {
  const [, query = ''] = url.split('?');
  return query.split('&').filter(Boolean);
}

type Test = (parameter: string, all: string[]) => boolean;

const isTracking: Test = (parameter) => TRACKING.test(parameter.split('=')[0]!);

const isPassing: Test = (parameter, all) =>
  isTracking(parameter, all) ||
  PASSING.test(parameter) ||
  COMPANIONS.some(([main, other]) => other.test(parameter) && all.some((each) => main.test(each)));

function filterQuery(url: string, isDropped: Test): string {
  const clean = new URL(url);
  clean.hash = '';
  // An address without a query keeps its "?", as it always did.
  const { search } = clean;
  const kept = filterText(search, isDropped);
  if (kept !== search) clean.search = kept;
  return clean.href;
}

/** Filters by hand: searchParams would rewrite the others, and so make a second address. */
function filterText(text: string, isDropped: Test): string {
  const [path, query] = text.split(/\?(.*)/s);
  if (!query) return text;
  const all = query.split('&');
  const kept = all.filter((each) => !isDropped(each, all));
  return kept.length < all.length ? path + (kept.length ? `?${kept.join('&')}` : '') : text;
}

function parse(href: string, base: string, protocols: string[]): URL | undefined {
  try {
    const url = new URL(href, base);
    return protocols.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Adds a fragment directive, such as `:~:text=…`, to an address, whose own fragment stays. */
export const addDirective = (url: string, directive?: string): string =>
  directive ? `${url}${url.includes('#') ? '' : '#'}${directive}` : url;
