import { expect } from 'chai';
import fc from 'fast-check';
import {
  article,
  articleCard,
  articleList,
  pullQuote,
  reflectionJournal,
  reflectionLock,
  reflectionPrompt,
  subscribeForm,
} from '../src/html.js';
import type { Article } from '../src/index.js';
import '../src/index.js';
import { articleCard as cardWords, subscribeForm as formWords } from '../src/locales/en.js';
import es from '../src/locales/es.js';
import { fixture, rendered } from './tools/fixture.js';

const CARD = {
  headline: 'The hour after an argument',
  href: '/notes/the-hour-after',
  description: 'What repair sounds like when nobody has won.',
  author: 'Mina Okafor',
  section: 'Relationships',
  datePublished: '2026-10-02',
  readingTime: 5,
  image: '/stories/site/pictures/the-hour-after-an-argument.svg',
  imageAlt: 'Two cups',
};

type Fields = Record<string, string | number | boolean | undefined>;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An element with everything as attributes, and nothing inside. */
function byAttributes(tag: string, fields: Fields): string {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== false)
      element.setAttribute(kebab(name), value === true ? '' : String(value));
  return element.outerHTML;
}

/** What a reader is given: words without separators, whatever their order, links, pictures, headings and controls. */
function content(
  element: Element,
): Record<'words' | 'links' | 'pictures' | 'headings' | 'controls', unknown> {
  const found = {
    words: '',
    links: [] as string[],
    pictures: [] as string[],
    headings: [] as string[],
    controls: [] as string[],
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) found.words += `${node.data} `;
    if (node instanceof HTMLElement) {
      const isBox = node !== element && !(node instanceof HTMLSlotElement);
      if (isBox && !node.checkVisibility({ visibilityProperty: true })) return;
      if (node.ariaHidden) return;
      const words = node.textContent.trim();
      if (node instanceof HTMLAnchorElement && node.href) found.links.push(`${words}: ${node.href}`);
      if (node instanceof HTMLImageElement) found.pictures.push(`${node.alt}: ${node.src}`);
      if (node.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
        found.headings.push(`${node.ariaLevel ?? node.localName[1]}: ${words}`);
      if (node instanceof HTMLInputElement) found.controls.push(`${node.type} ${node.autocomplete}`);
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).childNodes) walk(child);
    }
  };
  walk(element);
  return { ...found, words: found.words.match(/[^\s·,]+/g)?.sort() };
}

/** Without one field after another. */
const lacking = <Given extends object>(fields: Given, ...kept: string[]): [string, Given][] => [
  ['nothing', fields],
  ...Object.keys(fields)
    .filter((name) => !kept.includes(name))
    .map((name): [string, Given] => [name, { ...fields, [name]: undefined }]),
];

/** Compares what the two draw. */
async function expectSame(html: string, attributes: string): Promise<void> {
  const [one, other] = [await fixture(html), await fixture(attributes)];
  expect(content(one)).to.deep.equal(content(other));
}

const styles = (): Promise<void> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/dist/salve.css',
    });
    link.onload = () => resolve();
    document.head.append(link);
  });

describe('salve-elements/html', () => {
  before(styles);
  after(() => document.querySelector('link[href="/dist/salve.css"]')!.remove());

  for (const [left, fields] of lacking(CARD, 'headline'))
    it(`writes a card without ${left} as the element draws it by attributes`, () =>
      expectSame(articleCard(fields, { $code: 'en' }), byAttributes('salve-article-card', fields)));

  for (const layout of ['stacked', 'row', 'compact', 'feature'] as const)
    it(`writes a card of the layout ${layout} as high as the element draws it`, async () => {
      const fields = { ...CARD, layout, headingLevel: 2, contentNote: 'Mentions relapse' };
      const around = await fixture(articleCard(fields));
      const drawn = await fixture(byAttributes('salve-article-card', fields));
      expect(content(around)).to.deep.equal(content(drawn));
      // A compact card's note stands above its last line by attributes, and below it around HTML.
      expect(around.offsetHeight).to.be.closeTo(drawn.offsetHeight, layout === 'compact' ? 4 : 1);
    });

  it('writes a card in the words and with the dates of a translation', async () => {
    const card = await fixture(articleCard(CARD, es));
    expect(card.textContent).to.contain('2 de octubre de 2026').and.to.contain('5 min de lectura');
  });

  it('leaves out a date that is none, and writes a month or a year as such', () => {
    const day = (datePublished: string): string => articleCard({ headline: 'A', datePublished });
    expect(day('soon') + day('2026-13-01') + day('2026-02-30') + day('"><b>')).not.to.contain('<time');
    expect(day('2026-10')).to.contain('<time datetime="2026-10">October 2026</time>');
    expect(day('2026')).to.contain('<time datetime="2026">2026</time>');
    expect(day('2026-10-02T23:30:00+02:00')).to.contain('>October 2, 2026</time>');
  });

  it('writes a list whose articles the element shows as it shows those of its property', async () => {
    const articles: Article[] = ['One', 'Two', 'Three', 'Four'].map((headline, index) => ({
      headline,
      url: `${location.origin}/notes/${index}`,
      author: 'Mina Okafor',
      datePublished: '2026-10-02',
      description: `On ${headline}`,
      section: index === 1 ? 'Repair' : 'Relapse',
      image: `${location.origin}${CARD.image}`,
      imageAlt: 'Two cups',
    }));
    for (const fields of [
      {},
      { limit: 2 },
      { section: 'repair' },
      { layout: 'compact' as const, headingLevel: 2 },
    ]) {
      const list = await fixture(articleList({ articles, ...fields }));
      expect(list.querySelectorAll('article h3, article h2')).to.have.length.greaterThan(0);
      const other = await fixture<HTMLElementTagNameMap['salve-article-list']>(
        byAttributes('salve-article-list', fields),
      );
      other.articles = articles;
      await rendered();
      await rendered(other.shadowRoot!);
      await rendered(list.shadowRoot!);
      expect(content(list)).to.deep.equal(content(other));
    }
  });

  it('writes a link below the articles of a list, for a feed that does not come', () => {
    const html = articleList({ src: '/feed.xml', more: { href: '/articles', text: 'All articles' } });
    expect(html).to.equal(
      '<salve-article-list src="/feed.xml"><p><a href="/articles">All articles</a></p></salve-article-list>',
    );
  });

  const QUOTE = {
    quote: 'Somebody has to turn round first.',
    author: 'Ruth Alder',
    source: 'A morning',
    cite: '/morning',
  };
  for (const [left, fields] of lacking(QUOTE, 'quote'))
    it(`writes a quote without ${left} as the element draws it by attributes`, () =>
      expectSame(
        pullQuote({ ...fields, share: true }),
        byAttributes('salve-pull-quote', { ...fields, share: true }),
      ));

  it('writes a quote as high as the element draws it by attributes', async () => {
    const around = await fixture(pullQuote({ quote: QUOTE.quote }));
    const drawn = await fixture(byAttributes('salve-pull-quote', { quote: QUOTE.quote }));
    expect(around.offsetHeight).to.be.closeTo(drawn.offsetHeight, 1);
  });

  it('writes a prompt as the element draws it by attributes', () => {
    const fields = { name: 'html', question: 'What would you say to a friend?', rows: 2, count: true };
    return expectSame(
      reflectionPrompt({ ...fields, name: 'html-around' }),
      byAttributes('salve-reflection-prompt', fields),
    );
  });

  it('writes a lock, and a journal with what you say above it', async () => {
    await expectSame(reflectionLock(), '<salve-reflection-lock></salve-reflection-lock>');
    await expectSame(reflectionJournal(), '<salve-reflection-journal></salve-reflection-journal>');
    expect(reflectionJournal({ intro: 'Kept <here>', headingLevel: 2 })).to.equal(
      '<salve-reflection-journal heading-level="2"><p>Kept &lt;here&gt;</p></salve-reflection-journal>',
    );
  });

  const FORM = {
    action: '/subscribe',
    service: 'endpoint',
    label: 'Your address',
    button: 'Send me letters',
    nameField: 'optional' as const,
    consent: 'Evenings too',
    consentName: 'evenings',
    privacyHref: '/privacy',
  };
  for (const [left, fields] of lacking(FORM, 'action', 'service', 'consentName'))
    it(`writes a form without ${left} with what the element draws by attributes`, () =>
      expectSame(subscribeForm(fields), byAttributes('salve-subscribe-form', fields)));

  it('writes a form that sends its fields under the names of the service', () => {
    const template = document.createElement('template');
    template.innerHTML = subscribeForm({
      ...FORM,
      consentRequired: true,
      nameField: 'required',
      fieldNames: { email: 'EMAIL', name: 'FNAME' },
      hidden: { list: '7' },
    });
    const form = template.content.querySelector('form')!;
    expect(form.getAttribute('action')).to.equal('/subscribe');
    const fields = [...form.elements].map((each) => each as HTMLInputElement);
    expect(fields.map(({ name, required }) => (required ? `${name}!` : name))).to.deep.equal([
      'list',
      'FNAME!',
      'EMAIL!',
      'evenings!',
      '',
    ]);
  });

  it('writes an article whose element knows what by attributes it does', async () => {
    const { headline, author, datePublished, readingTime, image } = CARD;
    const fields = { headline, author, datePublished, readingTime, image, href: '/a', articleId: 'note-1' };
    const around = await fixture<HTMLElementTagNameMap['salve-article']>(article(fields, '<p>Words</p>'));
    const known = around.article;
    expect(around.innerHTML).to.equal('<p>Words</p>');
    around.remove();
    const drawn = await fixture<HTMLElementTagNameMap['salve-article']>(
      byAttributes('salve-article', fields),
    );
    expect(known).to.deep.equal(drawn.article);
  });

  it('has the English words of the elements', () => {
    const words = { ...cardWords, ...formWords };
    const html =
      articleCard({ headline: 'A', readingTime: 5 }) + subscribeForm({ ...FORM, label: '', button: '' });
    for (const word of [
      words.salveReadingTime('5'),
      words.salveEmailAddress,
      words.salveSubscribe,
      words.salvePrivacy,
      words.salveOptional(words.salveName),
    ])
      expect(html).to.contain(word);
  });
});

/** Any text, and what breaks out of markup that was put together carelessly. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '&amp;',
          '</p>',
          '<b>',
          '-->',
          '<!--',
          ']]>',
          '\r\n',
          '\0',
          ' ',
          '=',
          '`',
          '</script>',
          '&#0;',
          '<template>',
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join('')),
  )
  // A text of nothing that HTML can hold would be no text.
  .filter((words) => /[^\0]/.test(words));
const address = fc
  .tuple(
    fc.constantFrom(
      '',
      '/',
      'https://',
      'mailto:',
      'javascript:',
      'JavaScript:',
      ' javascript:',
      'java\nscript:',
      '\u0001javascript:',
      'data:text/html,',
      'vbscript:',
      '//',
      '"',
    ),
    text,
  )
  .map((parts) => parts.join(''));

/** What the browser's parser can hold of a text. */
const held = (words: string): string => words.replaceAll('\0', '');

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const names = (root: ParentNode): string =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName).join();
const addresses = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[href], [src], [action]')].flatMap((each) =>
    ['href', 'src', 'action'].flatMap((name) => each.getAttribute(name) ?? []),
  );

describe('whatever text is given to salve-elements/html', () => {
  const wordsOf = (root: ParentNode, selector: string): string =>
    root.querySelector(selector)?.textContent ?? '';

  it('the card holds exactly it and no other element', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        text,
        text,
        (headline, description, author, section, contentNote, imageAlt) => {
          const root = parse(
            articleCard({
              headline,
              href: '/a',
              description,
              author,
              section,
              contentNote,
              image: '/b',
              imageAlt,
            }),
          );
          expect(names(root)).to.equal('salve-article-card,img,h3,a,p,p,small,b,span');
          expect(wordsOf(root, 'h3')).to.equal(held(headline));
          expect(wordsOf(root, 'p')).to.equal(held(description));
          expect(wordsOf(root, 'b')).to.equal(held(section));
          expect(wordsOf(root, 'span')).to.equal(held(author));
          expect(root.querySelector('img')!.alt).to.equal(held(imageAlt));
          expect(root.firstElementChild!.getAttribute('content-note')).to.equal(held(contentNote));
          expect(root.firstElementChild!.attributes).to.have.length(1);
        },
      ),
    );
  });

  it('the quote, the prompt and the form hold exactly it and no other element', () => {
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const quote = parse(pullQuote({ quote: one, author: two, source: three, cite: '/a' }));
        expect(names(quote)).to.equal('salve-pull-quote,blockquote,p,footer,cite,a');
        expect(wordsOf(quote, 'p')).to.equal(held(one));
        expect(wordsOf(quote, 'footer')).to.equal(held(`${two}, ${three}`));

        const prompt = parse(reflectionPrompt({ name: one, question: two, placeholder: three }));
        expect(names(prompt)).to.equal('salve-reflection-prompt,p');
        expect(wordsOf(prompt, 'p')).to.equal(held(two));
        expect(prompt.firstElementChild!.getAttribute('name')).to.equal(held(one));

        const form = parse(
          subscribeForm({ action: '/a', hidden: { [one]: two }, label: one, button: two, consent: three }),
        );
        expect(names(form)).to.equal('salve-subscribe-form,form,input,p,label,input,p,label,input,p,button');
        expect(wordsOf(form, 'label')).to.equal(`${held(one)} `);
        expect(wordsOf(form, 'button')).to.equal(held(two));
        expect(form.querySelector('input')!.value).to.equal(held(two));

        const whole = parse(article({ headline: one, author: two, publisher: three }));
        expect(whole.firstElementChild!.getAttributeNames()).to.deep.equal([
          'headline',
          'author',
          'publisher',
        ]);
        expect(whole.firstElementChild!.getAttribute('headline')).to.equal(held(one));
      }),
    );
  });

  it('no address leads anywhere but to the web or to a mail', () => {
    fc.assert(
      fc.property(address, address, (one, two) => {
        const html = [
          articleCard({ headline: 'A', href: one, image: two }),
          articleList({
            src: two,
            articles: [{ headline: 'A', url: one, image: two }],
            more: { href: two, text: 'B' },
          }),
          pullQuote({ quote: 'A', author: 'B', cite: one }),
          pullQuote({ quote: 'A', source: 'B', cite: two }),
          subscribeForm({ action: one, privacyHref: two, redirect: two }),
          article({ href: one, image: two }),
        ].join('');
        for (const each of addresses(parse(html)))
          if (URL.canParse(each, location.href))
            expect(new URL(each, location.href).protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
      }),
    );
  });
});
