import { expect } from 'chai';
import '../src/index.js';
import { itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { drawn, drawnOnce, type Mark } from './tools/drawn.js';
import { fixture, rendered } from './tools/fixture.js';
import { GUESTS } from './tools/guests.js';

/** Order in which another document's parser goes on with what is in the page already. */
const STREAM = 'by a parser that goes on after it was put in';

/** An element in the parts that it comes in. */
interface Parts {
  tag: string;
  attributes: [name: string, value: string][];
  inside: Node[];
  markup: string;
}

const EXTRA = {
  'article list, of articles':
    '<salve-article-list limit="1"><article><h3><a href="/x">The hour after an argument</a></h3><p>Nobody is shouting now.</p></article></salve-article-list>',
  'pull quote of bare text':
    '<salve-pull-quote author="Ruth Alder" share>Shame says it is keeping you in line.</salve-pull-quote>',
  'reflection prompt of bare text':
    '<salve-reflection-prompt name="friend">What would you say to a friend?</salve-reflection-prompt>',
};

/** A place as wide with a scroll bar as without one. */
const PLACE = '<div style="inline-size: 700px"></div>';

const take = (markup: string): Element =>
  document.createRange().createContextualFragment(markup).firstElementChild!;

function partsOf(markup: string): Parts {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild!;
  return {
    tag: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    inside: [...element.childNodes].map((node) => document.importNode(node, true)),
    markup,
  };
}

const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });

const label = (element: Element, { attributes }: Parts): void => {
  for (const [name, value] of attributes) element.setAttribute(name, value);
};
const make = (parts: Parts): Element => {
  const element = document.createElement(parts.tag);
  label(element, parts);
  return element;
};

/** Empties every text inside and gives what fills them again. */
const drain = (nodes: Node[]): (() => void) => {
  const texts = nodes.flatMap((node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found = node instanceof Text ? [node] : [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found.map((text) => [text, text.data] as const);
  });
  for (const [text] of texts) text.data = '';
  return () => {
    for (const [text, words] of texts) text.data = words;
  };
};

/** Ways in which scripts bring an element into `place`; each gives it. */
const ORDERS: Record<string, (place: Element, parts: Parts) => Element | Promise<Element>> = {
  'filled, then put in': (place, parts) => {
    const element = make(parts);
    element.append(...parts.inside);
    place.append(element);
    return element;
  },
  'put in, then filled in the same task': (place, parts) => {
    const element = make(parts);
    place.append(element);
    element.append(...parts.inside);
    return element;
  },
  'put in, then filled by innerHTML in the same task': (place, parts) => {
    const element = make(parts);
    place.append(element);
    element.innerHTML = take(parts.markup).innerHTML;
    return element;
  },
  'put in, then filled in a microtask': async (place, parts) => {
    const element = make(parts);
    place.append(element);
    await Promise.resolve();
    element.append(...parts.inside);
    return element;
  },
  'put in, then filled a task later': async (place, parts) => {
    const element = make(parts);
    place.append(element);
    await task();
    element.append(...parts.inside);
    return element;
  },
  'put in, then filled once it has drawn': async (place, parts) => {
    const element = make(parts);
    place.append(element);
    await drawnOnce(element, []);
    element.append(...parts.inside);
    return element;
  },
  'put in, then filled node by node, each a task later': async (place, parts) => {
    const element = make(parts);
    place.append(element);
    for (const node of parts.inside) {
      await task();
      element.append(node);
    }
    return element;
  },
  'put in, then filled with nodes whose words come in the same task': (place, parts) => {
    const element = make(parts);
    place.append(element);
    const fill = drain(parts.inside);
    element.append(...parts.inside);
    fill();
    return element;
  },
  'put in, then filled with nodes whose words come a task later': async (place, parts) => {
    const element = make(parts);
    const fill = drain(parts.inside);
    element.append(...parts.inside);
    place.append(element);
    await task();
    fill();
    return element;
  },
  'put in bare, its attributes and content in the same task': (place, parts) => {
    const element = document.createElement(parts.tag);
    place.append(element);
    label(element, parts);
    element.append(...parts.inside);
    return element;
  },
  'put in bare, its attributes in one task and its content in the next': async (place, parts) => {
    const element = document.createElement(parts.tag);
    place.append(element);
    await task();
    label(element, parts);
    await task();
    element.append(...parts.inside);
    return element;
  },
  'put in bare, its content in one task and its attributes in the next': async (place, parts) => {
    const element = document.createElement(parts.tag);
    place.append(element);
    await task();
    element.append(...parts.inside);
    await task();
    label(element, parts);
    return element;
  },
  'its attributes taken away and given back': async (place, parts) => {
    const element = make(parts);
    element.append(...parts.inside);
    place.append(element);
    for (const [name] of parts.attributes) element.removeAttribute(name);
    await task();
    label(element, parts);
    return element;
  },
  'by properties before it is put in': (place, parts) => {
    const element = document.createElement(parts.tag);
    setProperties(element, parts);
    element.append(...parts.inside);
    place.append(element);
    return element;
  },
  'by properties in the task that puts it in': (place, parts) => {
    const element = document.createElement(parts.tag);
    place.append(element);
    setProperties(element, parts);
    element.append(...parts.inside);
    return element;
  },
  'by properties a task after it was put in': async (place, parts) => {
    const element = document.createElement(parts.tag);
    place.append(element);
    await task();
    element.append(...parts.inside);
    setProperties(element, parts);
    return element;
  },
  'emptied and filled again in the same task': (place, parts) => {
    const element = make(parts);
    element.append(...parts.inside);
    place.append(element);
    element.replaceChildren();
    element.append(...parts.inside);
    return element;
  },
  'emptied, and filled again a task later': async (place, parts) => {
    const element = make(parts);
    element.append(...parts.inside);
    place.append(element);
    await task();
    element.replaceChildren();
    await task();
    element.append(...parts.inside);
    return element;
  },
  'by innerHTML of what is around it': (place, { markup }) => {
    place.innerHTML = markup;
    return place.firstElementChild!;
  },
  'by insertAdjacentHTML': (place, { markup }) => {
    place.insertAdjacentHTML('beforeend', markup);
    return place.firstElementChild!;
  },
  'out of another document by importNode': (place, { markup }) => {
    const other = new DOMParser().parseFromString(markup, 'text/html');
    place.append(document.importNode(other.body.firstElementChild!, true));
    return place.firstElementChild!;
  },
  'out of another document by adoptNode': (place, { markup }) => {
    const other = new DOMParser().parseFromString(markup, 'text/html');
    place.append(other.body.firstElementChild!);
    return place.firstElementChild!;
  },
  [STREAM]: async (place, { markup }) => {
    const stream = document.implementation.createHTMLDocument();
    stream.open();
    const [, open, rest] = /^(<[^>]*>)([^]*)$/.exec(`<div>${markup}`)!;
    stream.write(open!);
    place.append(stream.body.firstElementChild!);
    for (const piece of rest!.split(/(?=<)/)) {
      stream.write(piece);
      await task();
    }
    stream.write('</div>');
    stream.close();
    return place.firstElementChild!.firstElementChild!;
  },
  'cloned before it was put in': (place, { markup }) => {
    place.append(take(markup).cloneNode(true));
    return place.firstElementChild!;
  },
  'cloned once it has drawn': async (place, { markup }) => {
    const first = take(markup);
    place.append(first);
    await rendered(place);
    first.replaceWith(first.cloneNode(true));
    return place.firstElementChild!;
  },
  'moved in the task that put it in, then filled': (place, parts) => {
    const element = make(parts);
    document.body.append(element);
    place.append(element);
    element.append(...parts.inside);
    return element;
  },
  'taken out, filled, and put back': async (place, parts) => {
    const element = make(parts);
    place.append(element);
    await task();
    element.remove();
    element.append(...parts.inside);
    await task();
    place.append(element);
    return element;
  },
};

function setProperties(element: Element, { tag, attributes }: Parts): void {
  const { elementProperties } = customElements.get(tag) as unknown as {
    elementProperties: Map<PropertyKey, { attribute?: string | boolean; type?: unknown }>;
  };
  for (const [name, value] of attributes) {
    const found = [...elementProperties].find(
      ([key, { attribute }]) =>
        name === (typeof attribute === 'string' ? attribute : String(key).toLowerCase()),
    );
    if (!found) throw new Error(`<${tag}> has no property for ${name}`);
    const [key, { type }] = found;
    Object.assign(element, { [key]: type === Number ? Number(value) : type === Boolean ? true : value });
  }
}

describe('every element, however it comes,', () => {
  const sheet = document.createElement('link');
  before(async () => {
    Object.assign(sheet, { rel: 'stylesheet', href: '/src/salve.css' });
    document.head.append(sheet);
    await new Promise((resolve) => sheet.addEventListener('load', resolve));
  });
  after(() => sheet.remove());

  for (const [name, markup] of Object.entries({ ...GUESTS, ...EXTRA })) {
    describe(name, () => {
      let reference: Mark[] = [];
      beforeEach(async () => {
        recordConsole();
        if (reference.length > 0) return;
        const place = await fixture(PLACE);
        place.innerHTML = markup;
        const element = place.firstElementChild!;
        await drawnOnce(element, []);
        reference = drawn(element);
      });

      for (const [order, bring] of Object.entries(ORDERS)) {
        const check = async (): Promise<void> => {
          const place = await fixture(PLACE);
          const element = await bring(place, partsOf(markup));
          expect(await drawnOnce(element, reference)).to.deep.equal(reference);
        };
        if (order === STREAM) itCan('define what another parser adds', `draws the same ${order}`, check);
        else it(`draws the same ${order}`, check);
      }

      it('draws no less for having been full once and emptied', async () => {
        const bare = make(partsOf(markup));
        const element = make(partsOf(markup));
        const place = await fixture(PLACE);
        element.append(...partsOf(markup).inside);
        place.append(bare, element);
        await rendered(place);
        element.replaceChildren();
        await drawnOnce(bare, []);
        expect(await drawnOnce(element, drawn(bare))).to.deep.equal(drawn(bare));
      });
    });
  }
});
