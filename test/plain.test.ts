import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import { upgradePlain } from '../src/plain.js';
import { recordConsole } from './tools/console.js';
import { TAGS } from './tools/guests.js';
import './tools/journal.js';
import { until } from './tools/page.js';

const places: HTMLElement[] = [];

/** Puts markup into the page and upgrades it, as a script's own call does. */
function place(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  document.body.append(element);
  places.push(element);
  upgradePlain(document);
  return element;
}

afterEach(() => {
  for (const element of places.splice(0)) element.remove();
});

/** A tag of a test's own, which notes what it has when it is connected. */
class Probe extends HTMLElement {
  static observedAttributes = ['a-word', 'image'];
  seen: (string | null)[] = [];
  connectedCallback(): void {
    // eslint-disable-next-line wc/no-child-traversal-in-connectedcallback -- it is what is tested
    this.seen.push(this.getAttribute('a-word'), this.textContent, this.id);
  }
}
customElements.define('salve-probe', Probe);

const HALF = '<p>Half a <input value=""> <button>sentence</button></p>';
const NAMES = [...TAGS, 'salve-reflection-lock'].map((tag) => tag.slice('salve-'.length));
const observed = (name: string): string[] =>
  (customElements.get(`salve-${name}`) as unknown as { observedAttributes: string[] }).observedAttributes;
const hasMove = 'moveBefore' in Element.prototype;

describe('plain HTML', () => {
  for (const name of NAMES) {
    it(`becomes <salve-${name}> with each of its attributes, in its place`, () => {
      const data = observed(name).map((attribute) => `data-${attribute}="1"`);
      const holder = place(`<i></i><div data-salve="${name}" ${data.join(' ')}></div><b></b>`);
      const [before, element, after] = holder.children;
      expect([before!.localName, element!.localName, after!.localName]).to.deep.equal([
        'i',
        `salve-${name}`,
        'b',
      ]);
      expect(element instanceof customElements.get(`salve-${name}`)!).to.equal(true);
      expect([...element!.getAttributeNames()].sort()).to.deep.equal([...observed(name)].sort());
      expect(observed(name).every((attribute) => element!.getAttribute(attribute) === '1')).to.equal(true);
    });
  }

  it('has its attributes, its id and its content when it is connected, once', () => {
    const [probe] = place('<div data-salve="probe" data-a-word="yes" id="it">inside</div>').children;
    expect((probe as Probe).seen).to.deep.equal(['yes', 'inside', 'it']);
  });

  it('keeps children as they are: themselves, their listeners and what was typed', async () => {
    const holder = place(`<div data-salve="off">${HALF}</div>`);
    const [input, button] = holder.querySelectorAll<HTMLInputElement>('input, button');
    let presses = 0;
    button!.addEventListener('click', () => (presses += 1));
    input!.focus();
    await sendKeys({ type: 'typed' });
    input!.setSelectionRange(1, 3);
    holder.firstElementChild!.setAttribute('data-salve', 'probe');
    const probe = await until(() => holder.querySelector('salve-probe'));
    expect(input!.closest('salve-probe') === probe && probe.contains(button!)).to.equal(true);
    expect(input!.value).to.equal('typed');
    expect(document.activeElement === input).to.equal(true);
    expect([input!.selectionStart, input!.selectionEnd]).to.deep.equal([1, 3]);
    button!.click();
    expect(presses).to.equal(1);
  });

  it('keeps the focus that it had itself', () => {
    const holder = place('<div data-salve="off" tabindex="-1">Here</div>');
    holder.querySelector('div')!.focus();
    holder.querySelector('div')!.dataset.salve = 'probe';
    upgradePlain(document);
    expect(document.activeElement?.localName).to.equal('salve-probe');
  });

  it('leaves a frame inside it open where the engine can move it', async () => {
    const holder = place('<div data-salve="off"><iframe src="/test/fixtures/blank.html"></iframe></div>');
    const frame = holder.querySelector('iframe')!;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { contentWindow } = frame;
    Object.assign(contentWindow!, { isMarked: true });
    holder.querySelector('div')!.dataset.salve = 'probe';
    upgradePlain(document);
    expect(frame.parentElement!.localName).to.equal('salve-probe');
    expect('isMarked' in frame.contentWindow!).to.equal(hasMove);
  });

  it('keeps every attribute of its own, and data that the tag does not know', () => {
    const own = {
      class: 'wide',
      id: 'line',
      lang: 'es',
      dir: 'ltr',
      role: 'note',
      title: 'A note',
      hidden: '',
      'aria-label': 'A line',
      itemprop: 'text',
      'data-quoth': 'raven',
      '@click': 'go()',
    };
    const text = Object.entries(own).map(([name, value]) => `${name}="${value}"`);
    const [element] = place(`<div data-salve="probe" ${text.join(' ')} style="color: red"></div>`).children;
    const { style, ...kept } = Object.fromEntries(
      [...element!.attributes].map(({ name, value }) => [name, value]),
    );
    expect(kept).to.deep.equal(own);
    expect(style).to.match(/^color: red;?$/);
  });

  it('keeps what is called on a click', () => {
    const [element] = place('<div data-salve="probe" onclick="this.title = event.type"></div>').children;
    (element as HTMLElement).click();
    expect((element as HTMLElement).title).to.equal('click');
  });

  for (const [value, isOn] of [
    ['', true],
    ['true', true],
    ['share', true],
    ['false', false],
  ] as const) {
    it(`takes data-share="${value}" for ${isOn ? 'yes' : 'no'}, and says nothing`, () => {
      const lines = recordConsole();
      const [quote] = place(`<div data-salve="pull-quote" data-share="${value}">Words.</div>`).children;
      expect(quote!.hasAttribute('share')).to.equal(isOn);
      expect(lines).to.deep.equal([]);
    });
  }

  it('takes "false" as a word where the attribute is one', () => {
    const [card] = place('<div data-salve="article-card" data-headline="false"></div>').children;
    expect(card!.getAttribute('headline')).to.equal('false');
  });

  it('gives its children the slots that they name, and no one further inside', () => {
    const [prompt] = place(`<div data-salve="reflection-prompt" data-name="a-b">
      <p>What?</p><div data-slot="support"><i data-slot="pause">555 0100</i></div></div>`).children;
    expect(prompt!.querySelector('div')!.slot).to.equal('support');
    expect(prompt!.querySelector('div')!.hasAttribute('data-slot')).to.equal(false);
    expect(prompt!.querySelector('i')!.slot).to.equal('');
    expect(prompt!.querySelector('i')!.dataset.slot).to.equal('pause');
  });

  it('is left alone below data-salve="off", and where somebody edits it', () => {
    const inside = '<div data-salve="probe">Words</div>';
    const markup = `<div data-salve="off">${inside}</div><div contenteditable>${inside}</div>`;
    const holder = place(markup);
    expect(holder.innerHTML).to.equal(holder.innerHTML.replaceAll('salve-probe', ''));
    expect(holder.querySelectorAll('[data-salve=probe]')).to.have.length(2);
    expect(!!holder.querySelector('salve-probe')).to.equal(false);
  });

  it('is left as it is with an unknown name, of which the author hears once, with the nearest', () => {
    const lines = recordConsole();
    const plain = '<div data-salve="pullquote">Words</div>';
    const holder = place(plain + plain);
    upgradePlain(document);
    expect(holder.innerHTML).to.equal(plain + plain);
    expect(lines).to.deep.equal([
      '<div data-salve="pullquote"> stays as it is: no element of that name is loaded; the nearest is "pull-quote".',
    ]);
  });

  it('tells of a name that no element can have', () => {
    const lines = recordConsole();
    place('<div data-salve="Subscribe Form"></div>');
    expect(lines.join()).to.contain('the nearest is "subscribe-form"');
  });

  it('waits for an element that is defined later', async () => {
    recordConsole();
    const holder = place('<div data-salve="late-comer">Words</div>');
    customElements.define('salve-late-comer', class extends HTMLElement {});
    await until(() => holder.querySelector('salve-late-comer'));
    expect(holder.textContent).to.equal('Words');
  });

  it('is upgraded when a script adds it later, or names it later', async () => {
    const holder = place('<div></div>');
    holder.firstElementChild!.innerHTML = '<p>Words</p><div data-salve="probe">Added</div>';
    await until(() => holder.querySelector('salve-probe'));
    holder.querySelector('p')!.dataset.salve = 'probe';
    await until(() => holder.querySelectorAll('salve-probe').length === 2);
    expect(holder.textContent).to.equal('WordsAdded');
  });

  it('is upgraded in a shadow root by upgradePlain', () => {
    const host = place('<div></div>').firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div data-salve="probe">Words</div>';
    upgradePlain(root);
    expect(root.innerHTML).to.equal('<salve-probe>Words</salve-probe>');
  });

  it('is upgraded in a fragment that is not in the page', () => {
    const { content } = document.createElement('template');
    content.append(document.createElement('blockquote'));
    (content.firstChild as HTMLElement).dataset.salve = 'probe';
    upgradePlain(content);
    expect(content.firstElementChild!.localName).to.equal('salve-probe');
    expect(content.firstElementChild!.firstElementChild!.localName).to.equal('blockquote');
  });

  it('is upgraded inside other plain HTML, each element connected once', () => {
    const holder = place(
      '<section data-salve="probe"><div data-salve="probe"><p data-salve="probe">In</p></div></section>',
    );
    const probes = [...holder.querySelectorAll<Probe>('salve-probe')];
    expect(holder.innerHTML).to.equal(
      '<salve-probe><salve-probe><salve-probe>In</salve-probe></salve-probe></salve-probe>',
    );
    expect(probes.map(({ seen }) => seen)).to.deep.equal(Array(3).fill([null, 'In', '']));
  });

  it('is changed once: looking again changes nothing', () => {
    const holder = place(`<blockquote data-salve="probe">${HALF}</blockquote>`);
    const { innerHTML, firstElementChild } = holder;
    upgradePlain(document);
    expect(holder.firstElementChild === firstElementChild).to.equal(true);
    expect(holder.innerHTML).to.equal(innerHTML);
  });
});

describe('plain HTML in a tag with a meaning of its own', () => {
  for (const tag of ['div', 'p', 'section', 'span'])
    it(`<${tag}> is replaced, because it has none`, () => {
      const holder = place(`<${tag} data-salve="probe" class="c">In</${tag}>`);
      expect(holder.innerHTML).to.equal('<salve-probe class="c">In</salve-probe>');
    });

  for (const tag of ['blockquote', 'figure', 'form', 'ul', 'h2', 'details'])
    it(`<${tag}> stays whole inside the element, with its own attributes`, () => {
      const holder = place(`<${tag} data-salve="probe" data-a-word="yes" class="c" id="i">In</${tag}>`);
      expect(holder.innerHTML).to.equal(
        `<salve-probe a-word="yes"><${tag} class="c" id="i">In</${tag}></salve-probe>`,
      );
    });

  for (const tag of ['article', 'aside', 'li', 'main'])
    it(`<${tag}> stays around the element, with its own attributes`, () => {
      const holder = place(`<${tag} data-salve="probe" data-a-word="yes" class="c">In</${tag}>`);
      expect(holder.innerHTML).to.equal(
        `<${tag} class="c"><salve-probe a-word="yes">In</salve-probe></${tag}>`,
      );
    });

  it('gives its slot to the element that is put around it', () => {
    const holder = place(
      '<div data-salve="probe"><blockquote data-salve="probe" data-slot="intro">In</blockquote></div>',
    );
    expect(holder.innerHTML).to.equal(
      '<salve-probe><salve-probe slot="intro"><blockquote>In</blockquote></salve-probe></salve-probe>',
    );
  });

  it('is a quotation: <blockquote> and <figure> keep their source', async () => {
    const words = '<p>Nobody rows out.</p><footer>Ruth Alder</footer>';
    const holder = place(`<blockquote data-salve="pull-quote" data-size="small">${words}</blockquote>
      <figure data-salve="pull-quote"><blockquote>Nobody rows out.</blockquote><figcaption>Ruth Alder</figcaption></figure>`);
    for (const quote of holder.querySelectorAll('salve-pull-quote')) {
      await quote.updateComplete;
      expect(quote.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
      expect(!!quote.shadowRoot!.querySelector('[part=attribution]')).to.equal(false);
    }
    expect(holder.querySelectorAll('salve-pull-quote')).to.have.length(2);
  });

  it('is a form that the reader has begun: it stays the same form, and is taken up', async () => {
    const holder = place(
      '<form data-salve="off" action="/subscribe" method="post"><input type="email" name="email"><button>Go</button></form>',
    );
    const form = holder.querySelector('form')!;
    const email = form.querySelector('input')!;
    email.value = 'someone@example.org';
    form.dataset.salve = 'subscribe-form';
    const element = await until(() => holder.querySelector('salve-subscribe-form'));
    await element.updateComplete;
    expect(element.querySelector('form') === form).to.equal(true);
    expect(email.value).to.equal('someone@example.org');
    expect(form.getAttribute('action')).to.equal('/subscribe');
    expect(element.action).to.equal(undefined);
    email.focus();
    expect(form.noValidate).to.equal(true);
  });

  it('is a link: a card around it follows it', async () => {
    const holder = place(
      '<a data-salve="article-card" href="/notes/tides" data-content-note="A storm"><h3>Tides</h3></a>',
    );
    const card = holder.querySelector('salve-article-card')!;
    await card.updateComplete;
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('/notes/tides');
    expect(card.shadowRoot!.querySelector<HTMLAnchorElement>('.cover')!.getAttribute('href')).to.contain(
      '/notes/tides',
    );
    expect(card.shadowRoot!.textContent).to.contain('A storm');
  });

  it('is a list: it reads the articles inside', async () => {
    const holder = place(`<section data-salve="article-list" data-limit="1">
      <article><h3><a href="/notes/tides">Tides</a></h3></article></section>`);
    const list = holder.querySelector('salve-article-list')!;
    const card = await until(() => list.shadowRoot!.querySelector('salve-article-card'));
    expect(card.headline).to.equal('Tides');
  });

  it('is an article: what stands inside belongs to it', async () => {
    const holder = place(`<article data-salve="article" data-headline="Tides" data-article-id="tides">
      <p>Nobody rows out to scold her.</p>
      <div data-salve="pull-quote">Nobody rows out to scold her.</div></article>`);
    expect(!!holder.querySelector('article > salve-article')).to.equal(true);
    const { shadowRoot } = holder.querySelector('salve-pull-quote')!;
    await until(() => shadowRoot!.querySelector('aside'));
    expect(holder.querySelector('salve-article')!.article.headline).to.equal('Tides');
  });
});
