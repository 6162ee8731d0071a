import { expect } from 'chai';
import type { LitElement } from 'lit';
import '../src/index.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { GUESTS, TAGS } from './tools/guests.js';

/** What an element shows, its shadow root first. */
const shown = (element: Element): string => `${element.shadowRoot?.textContent ?? ''}|${element.textContent}`;

/** How it shows it: the sizes and weights of what its shadow root holds. */
const look = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((each) => {
    const { display, fontWeight, lineHeight, position } = getComputedStyle(each);
    return [each.localName, display, fontWeight, lineHeight, position].join(' ');
  });

/** A page of its own inside this one, as wide. */
async function otherPage(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe src="about:blank" style="inline-size: ${innerWidth}px; border: 0"></iframe>`,
  );
  return frame.contentDocument!;
}

describe('every element, as a guest,', () => {
  for (const [name, markup] of Object.entries(GUESTS)) {
    describe(name, () => {
      it('writes to no attribute of its own and adds no child', async () => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        const element = await fixture(markup);
        await rendered(element.parentElement!);
        expect(element.outerHTML).to.equal((template.content.firstElementChild as Element).outerHTML);
      });

      it('is the same after being moved', async () => {
        const lines = recordConsole();
        const holder = await fixture(`<div><div></div><div>${markup}</div></div>`);
        const element = holder.lastElementChild!.firstElementChild!;
        const before = shown(element);
        for (const place of [holder.firstElementChild!, holder, holder.lastElementChild!]) {
          place.append(element);
          await rendered(holder);
          expect(shown(element)).to.equal(before);
        }
        expect(lines).to.deep.equal([]);
      });

      it('is the same when cloned', async () => {
        const element = await fixture(markup);
        const clone = element.cloneNode(true) as Element;
        element.parentElement!.append(clone);
        await rendered(element.parentElement!);
        expect(shown(clone)).to.equal(shown(element));
        expect(clone.outerHTML).to.equal(element.outerHTML);
      });

      it('is the same when another page adopts it, and when it comes back', async () => {
        const lines = recordConsole();
        const holder = await fixture(`<div>${markup}</div>`);
        const element = holder.firstElementChild!;
        const before = [shown(element), look(element)];
        const other = await otherPage();
        other.body.append(element);
        await rendered(other);
        expect([shown(element), look(element)]).to.deep.equal(before);
        holder.append(element);
        await rendered(holder);
        expect([shown(element), look(element)]).to.deep.equal(before);
        expect(lines).to.deep.equal([]);
      });

      it('survives a translation of the page, which wraps its words and changes its language', async () => {
        const lines = recordConsole();
        const holder = await fixture(`<div lang="en-GB">${markup}</div>`);
        const element = holder.firstElementChild as LitElement;
        for (const root of [element, element.shadowRoot]) {
          const texts = root ? document.createTreeWalker(root, NodeFilter.SHOW_TEXT) : undefined;
          const found: Text[] = [];
          while (texts?.nextNode()) found.push(texts.currentNode as Text);
          for (const text of found.filter(
            ({ data, parentNode }) => data.trim() && parentNode!.nodeName !== 'SCRIPT',
          )) {
            const font = document.createElement('font');
            font.append(
              Object.assign(document.createElement('font'), { textContent: text.data.toUpperCase() }),
            );
            text.replaceWith(font);
          }
        }
        const before = element.textContent;
        holder.lang = 'de';
        await new Promise((resolve) => setTimeout(resolve));
        element.requestUpdate();
        await rendered(holder);
        expect(element.textContent).to.equal(before);
        expect(lines).to.deep.equal([]);
      });
    });
  }

  for (const tag of TAGS) {
    it(`takes the properties of <${tag}> that were set before it was defined`, async () => {
      const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
      const names = [...elementProperties]
        .filter(([, { state, attribute }]) => !state && attribute !== false)
        .map(([name]) => String(name));
      // In a page without scripts, an element is not yet defined.
      const early = document.implementation.createHTMLDocument().createElement(tag);
      const values = Object.fromEntries(
        names.map((name) => [
          name,
          elementProperties.get(name)!.type === Number ? 5 : 'https://tidewater.example/',
        ]),
      );
      Object.assign(early, values);
      const holder = await fixture('<div></div>');
      recordConsole();
      holder.append(early);
      await rendered(holder);
      expect(early instanceof customElements.get(tag)!).to.equal(true);
      expect(names.filter((name) => Object.hasOwn(early, name))).to.deep.equal([]);
      expect(
        Object.fromEntries(names.map((name) => [name, (early as unknown as Record<string, unknown>)[name]])),
      ).to.deep.equal(values);
    });
  }
});
