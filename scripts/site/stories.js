// Composes stories as Storybook does: arguments from the file and the story, and decorators from the inside out.
import { render } from 'lit';

/** Stories of which a page of their own would be too much: ten thousand rows. */
const LEFT_OUT = ['TenThousand'];

const isStory = ([name, value]) => name !== 'default' && value && typeof value === 'object';

/** Names and stories of a file, in its order. */
export const storiesOf = (source, file) =>
  [...source.matchAll(/^export const (\w+): Story(?:Obj)?\b/gm)]
    .map(([, name]) => [name, file[name]])
    .filter((entry) => isStory(entry) && !LEFT_OUT.includes(entry[0]));

/** What a story renders: in its decorators, or bare, as its code is shown. */
function compose(meta, story, { bare = false } = {}) {
  const args = { ...meta.args, ...story.args };
  const inner = () => (story.render ?? meta.render)(args);
  if (bare) return inner();
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  return decorators.reduce((within, decorate) => () => decorate(within), inner)();
}

/** Draws a story into an element. */
export const drawInto = (element, meta, story, options) => render(compose(meta, story, options), element);

/** HTML of a story, without the comments that Lit leaves. */
export function htmlOf(meta, story, options) {
  const place = document.createElement('div');
  drawInto(place, meta, story, options);
  return place.innerHTML.replaceAll(/<!--(?:\?lit\$\d+\$|\?)?-->/g, '').trim();
}

/** Code of a story as it is pasted: its addresses begin at the root of the reader's own site. */
export const codeOf = (meta, story) =>
  htmlOf(meta, story, { bare: true }).replaceAll(/(["'\s])\.\.\/site\//g, '$1/');

/** Whether a story is more than its HTML: it acts by itself, or stands in an element of the stories' own. */
export const isLive = (meta, story) =>
  !!(story.play ?? meta.play) || /<(?!salve-)[a-z]+-[a-z-]+[\s>]/.test(htmlOf(meta, story));
