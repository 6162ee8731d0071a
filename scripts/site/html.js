// Small pieces of HTML that several pages need.

const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => text.replaceAll(/[&<>"]/g, (character) => NAMED[character]);

const unescape = (text) =>
  Object.entries(NAMED).reduceRight((all, [character, name]) => all.replaceAll(name, character), text);

/** Text of some HTML, on one line. */
export const textOf = (html) =>
  unescape(html.replaceAll(/<[^>]+>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Text of at most `length` characters, whole sentences if one fits. */
export function shorten(text, length = 158) {
  if (text.length <= length) return text;
  const sentences = text.slice(0, length + 1).match(/^.*[.!?](?=\s)/)?.[0];
  return sentences && sentences.length > 60
    ? sentences
    : `${text.slice(0, length).replace(/[,;:]?\s\S*$/, '')} …`;
}

/** Headings of the second level, with their anchors. */
export const sectionsOf = (html) =>
  [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/g)].map(([, id, name]) => ({
    id,
    name: textOf(name),
  }));

export const anchorOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Lets each table scroll in a region of its own, named after the heading above it. */
export function wrapTables(html) {
  let heading = '';
  // White space between cells, so that the search finds words and not their joints.
  const spaced = html.replaceAll(/(<\/t[hd]>)(?=<t[hd])/g, '$1\n');
  return spaced.replaceAll(/<h[1-4][^>]*>[^]*?<\/h[1-4]>|<table>[^]*?<\/table>/g, (found) => {
    if (found.startsWith('<h')) heading = textOf(found);
    else
      return `<div class="table" role="region" aria-label="${escape(heading)}: table" tabindex="0">${found}</div>`;
    return found;
  });
}
