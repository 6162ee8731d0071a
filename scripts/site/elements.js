// A page for each element: what it is, its stories, and its interface out of the manifest.
import { escape, sectionsOf, shorten, textOf } from './html.js';
import { liveOf } from './guides.js';

const code = (text) => `<code>${escape(text)}</code>`;

/** Values an attribute takes, where they are more than any text. */
function valuesOf({ type, parsedType, default: preset }) {
  const text = (parsedType ?? type)?.text?.replace(/ \| undefined$/, '');
  const values = text && text !== 'string' ? code(text.replaceAll("'", '')) : '';
  const unset =
    preset && preset !== 'false' && preset !== "''" ? `unless set ${code(preset.replaceAll("'", ''))}` : '';
  const both = [values, unset].filter(Boolean).join(', ');
  return both && `<small>${both}</small>`;
}

const isPublic = ({ privacy, static: isStatic, name }) => !privacy && !isStatic && !name.startsWith('#');

/** Sections of the interface: a heading, what stands in the first column, and the rows. */
function sectionsOfInterface(element) {
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = element;
  const fields = members.filter((each) => each.kind === 'field' && isPublic(each));
  const parsed = new Map(fields.map((field) => [field.attribute, field]));
  const alone = fields.filter(({ attribute }) => !attribute);
  const methods = members.filter((each) => each.kind === 'method' && isPublic(each) && each.description);
  return [
    [
      'Attributes',
      'attribute',
      attributes.map((each) => [each.name, each, valuesOf({ ...each, ...parsed.get(each.name) })]),
    ],
    ['Properties', 'property', alone.map((each) => [each.name, each, valuesOf(each)])],
    ['Methods', 'method', methods.map((each) => [`${each.name}()`, each, ''])],
    ['Slots', 'slot', slots.map((each) => [each.name || 'the default one', each, ''])],
    ['Events', 'event', events.map((each) => [each.name, each, ''])],
    ['Custom properties', 'property', cssProperties.map((each) => [each.name, each, valuesOf(each)])],
    ['Parts', 'part', cssParts.map((each) => [each.name, each, ''])],
    ['States', 'state', cssStates.map((each) => [`:state(${each.name})`, each, ''])],
  ].filter(([, , rows]) => rows.length);
}

const tableOf = (
  name,
  word,
  rows,
  inline,
) => `<h2 id="${name.toLowerCase().replaceAll(' ', '-')}">${name}</h2>
<table class="interface"><thead><tr><th scope="col">${word}</th><th scope="col">what it says</th></tr></thead><tbody>
${rows
  .map(
    ([title, { description = '' }, values]) =>
      `<tr><th scope="row">${title.includes(' ') ? title : code(title)}</th><td>${inline(description)} ${values}</td></tr>`,
  )
  .join('\n')}
</tbody></table>`;

/** Name of an element in words: "Article card". */
export function nameOf(tag) {
  const words = tag.slice('salve-'.length).replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

/** An element as the content of a page. `stories` are its stories, ready as HTML; `tools` make Markdown of descriptions. */
export function elementPage(element, stories, { inline, markdown, picture }) {
  const name = nameOf(element.tagName);
  const description = element.description.replaceAll('\n', ' \n');
  const main = `<div class="prose">
<p class="eyebrow">${code(`<${element.tagName}>`)}</p>
<h1>${name}</h1>
${markdown(description)}
${picture ?? ''}
<h2 id="examples">Examples</h2>
${stories
  .map(
    ({ anchor, title, says, html }) =>
      `<section class="example"><h3 id="${anchor}">${escape(title)}</h3>\n${says ? markdown(says) : ''}${html}</section>`,
  )
  .join('\n')}
${sectionsOfInterface(element)
  .map(([title, word, rows]) => tableOf(title, word, rows, inline))
  .join('\n')}
</div>`;
  return {
    path: `elements/${element.tagName.slice('salve-'.length)}.html`,
    name,
    tag: element.tagName,
    title: `${name}, <${element.tagName}> · Salve Elements`,
    description: shorten(textOf(markdown(description))),
    main,
    sections: sectionsOf(main),
    live: liveOf(main),
  };
}
