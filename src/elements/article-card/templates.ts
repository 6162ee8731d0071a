/**
 * Shape of a card by attributes, as words in a line: its layout, the tags of its headline and its
 * picture (`-` for none), and the parts below the headline that have words.
 */
export type Shape = string;

/** Parts of the last line. */
const DETAILS = ['section', 'author', 'date', 'reading-time'];

const originals = new Map<Shape, Element>();

/** Clones a card of a shape; each shape is made once a page. */
export function cloneCard(shape: Shape): Element {
  return clone(shape, makeCard);
}

/** Clones what a card adds to plain HTML. */
export function cloneAround(): Element {
  return clone('', () =>
    make(
      'div',
      'class=around',
      make('a', 'class=cover tabindex=-1 aria-hidden=true'),
      make('slot', ''),
      makePart('content-note'),
    ),
  );
}

function clone(shape: Shape, makeOriginal: (shape: Shape) => Element): Element {
  let original = originals.get(shape);
  if (!original) originals.set(shape, (original = makeOriginal(shape)));
  return original.cloneNode(true) as Element;
}

function makeCard(shape: Shape): Element {
  const [layout, heading, picture, ...parts] = shape.split(' ');
  const details = parts.filter((name) => DETAILS.includes(name));
  const children = [makePart('headline', heading, make('a', ''))];
  for (const name of parts) if (!details.includes(name)) children.push(makePart(name));
  if (details.length > 0) children.push(make('p', 'class=meta', ...makeDetails(details)));
  if (picture !== '-') children.unshift(makePicture(picture!));
  const card = make('div', 'class=card', ...children);
  card.classList.add(layout!, picture === '-' ? 'bare' : 'pictured');
  return card.matches('.feature.pictured') ? make('div', 'class=fit', card) : card;
}

function makePicture(tag: string): Element {
  const picture = makePart('image', tag);
  if (tag === 'slot') picture.setAttribute('name', 'image');
  if (tag === 'img') Object.assign(picture, { alt: '', loading: 'lazy', decoding: 'async' });
  return picture;
}

/** Makes the details; more than two in a line for who and what, and one for when and how long. */
function makeDetails(names: string[]): (Element | string)[] {
  const [first, ...others] = names.map((name) => makePart(name, name === 'date' ? 'time' : 'span'));
  const isNewLine = (name: string): boolean =>
    names.length > 2 && name === (names.includes('date') ? 'date' : 'reading-time');
  return [first!, ...others.flatMap((each) => [isNewLine(each.className) ? make('br', '') : ' · ', each])];
}

const makePart = (name: string, tag = 'p', ...children: Element[]): Element =>
  make(tag, `class=${name} part=${name}`, ...children);

/** Makes an element: without lit-html a bundle with one card is smaller by 2.6 kB. */
function make(name: string, attributes: string, ...children: (Node | string)[]): Element {
  const element = document.createElement(name);
  for (const [, key, value] of attributes.matchAll(/(\S+)=(\S*)/g)) element.setAttribute(key!, value!);
  element.append(...children);
  return element;
}
