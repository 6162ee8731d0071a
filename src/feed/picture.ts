import { readWebUrl } from '../url.js';
import { readField, type Children } from './children.js';
import { baseOf, contentOf, readAttribute, readMarkup } from './markup.js';
import { readAttributes, type FeedElement } from './xml.js';

/** Comments, and tags of pictures, whose attributes may hold ">". */
const PICTURE = /<!--(?:-?>|[^]*?(?:-->|$))|<(img|source)\s((?:[^<>"']|"[^"]*"|'[^']*')*)/gi;

/** Classes and addresses of emoji, faces, icons, counters, and of what stands in for a picture. */
const DECORATION =
  /(?<![a-z])(?:gravatar|s\.w\.org|wp-smiley|emoji|emoticon|smil(?:ey|ie)|avatar|icon|pixel|spacer|blank|placeholder|share(?:daddy|this)|addtoany)s?(?![a-z])/i;

/** Length below 100 pixels, or in lines of text, as an attribute or in a style. */
const SMALL = /(?:^|[\s;"'])(?:width|height)\s*[=:]\s*["']?(?:\d?\d(?:px)?|\d(?:\.\d+)?em)(?=["'\s;/]|$)/i;

/** Attributes in which scripts that load pictures late keep the address. */
const LATE = /^data-(?:.*src(?:set)?|original|lazy)$/;

/**
 * Lists an item's pictures: those that the feed gives as files, the larger first, then those in
 * its HTML, whose addresses are relative to the item's page unless a base is given.
 */
export function* listPictures(children: Children, base: string, page: string): Generator<string> {
  const files = [
    ...children('media:content', 'enclosure', 'attachments'),
    ...children('link').filter((link) => readAttribute(link, 'rel') === 'enclosure'),
  ].filter(isPicture);
  yield* listAddresses(sortByWidth(files), base);
  yield* listAddresses(
    [
      ...sortByWidth(
        [...children('media:thumbnail'), ...children('media:content').flatMap(descendantsOf)].filter(
          ({ name }) => name === 'media:thumbnail',
        ),
      ),
      ...children('itunes:image', 'image', 'banner_image'),
      ...listSizes(children('wp:featuredmedia')),
      ...children('jetpack_featured_media_url'),
    ],
    base,
  );
  for (const text of children('content:encoded', 'content', 'content_html', 'description', 'summary')) {
    yield* findPictures(readMarkup(text), baseOf(text, page));
  }
}

function* listAddresses(files: FeedElement[], base: string): Generator<string> {
  for (const file of files) {
    const url = accept(readAddress(file), baseOf(file, base));
    if (url) yield url;
  }
}

/** Lists a picture's sizes in WordPress that suit a card. */
function listSizes([media]: FeedElement[]): FeedElement[] {
  const sources = media ? descendantsOf(media).filter(({ name }) => name === 'source_url') : [];
  return ['medium_large', 'large', media?.name].flatMap(
    (size) => sources.find(({ parent }) => parent!.name === size) ?? [],
  );
}

/** Reads the address that an element is or has. */
export function readAddress(element: FeedElement): string | undefined {
  if (element.children.length > 0) return readField(element, 'href', 'url');
  return readAttribute(element, 'href', 'url') ?? contentOf(element);
}

export function isPicture(file: FeedElement): boolean {
  return /^image|\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i.test(
    readField(file, 'medium', 'mime_type') ?? readAttribute(file, 'type', 'url') ?? '',
  );
}

function sortByWidth(files: FeedElement[]): FeedElement[] {
  const widthOf = (file: FeedElement): number => Number(readAttribute(file, 'width')) || 0;
  return files.sort((one, other) => widthOf(other) - widthOf(one));
}

function descendantsOf({ children }: FeedElement): FeedElement[] {
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Lists the addresses of a text's pictures, without those that only adorn it or count visits. */
function* findPictures(html: string, base: string): Generator<string> {
  let set: string | undefined;
  for (const [, tag, written] of html.matchAll(PICTURE)) {
    if (!tag) continue;
    const attributes = readAttributes(written!);
    const [, late] = [...attributes].find(([name]) => LATE.test(name)) ?? [];
    const addresses = [late, attributes.get('src'), attributes.get('srcset'), set];
    // A <source> stands before its <img>.
    const isSource = /s/i.test(tag);
    set = isSource ? (late ?? attributes.get('srcset')) : undefined;
    if (isSource || SMALL.test(written!) || DECORATION.test(attributes.get('class') ?? '')) continue;
    const url = addresses.map((address) => accept(largestOf(address), base)).find(Boolean);
    if (url) yield url;
  }
}

function accept(address: string | undefined, base: string): string | undefined {
  const url = readWebUrl(address, base);
  return url && !DECORATION.test(url) ? url : undefined;
}

/** Returns the address of the largest picture in a `srcset`, or an address as it is. */
function largestOf(set = ''): string | undefined {
  const candidates = set.trim().split(/,\s+/);
  const sizeOf = (candidate: string): number => parseFloat(candidate.split(/\s+/)[1]!) || 0;
  return candidates.sort((one, other) => sizeOf(other) - sizeOf(one))[0]!.split(/\s/)[0];
}
