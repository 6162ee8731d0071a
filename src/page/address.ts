import { readWebUrl } from '../url.js';
import { linkTo } from './identity.js';

/** Address of a document; of one without its own, such as `srcdoc`, that of the page around it. */
export function addressOf({ URL: url, baseURI, referrer }: Document): string {
  if (!/^(about|blob|data):/.test(url)) return url;
  return [baseURI, referrer].find((each) => /^https?:/.test(each)) ?? url;
}

/** Reads the address that a page calls canonical, by a link that `speaks` of its article. */
export function readCanonical(
  page: Document,
  speaks: (link: Element) => boolean = () => true,
): string | undefined {
  const link = page.querySelector('link[rel~="canonical" i]');
  return link && speaks(link) ? readWebUrl(link.getAttribute('href'), page.baseURI) : undefined;
}

/** Address of a page for links, where nothing provides its article. */
export function linkToPage(page: Document): string {
  return linkTo(addressOf(page), readCanonical(page));
}
