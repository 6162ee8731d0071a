import { expect } from 'chai';
import type { CSSResult, LitElement } from 'lit';
import { version } from '../src/internal/define.js';
import { openPage, textOf, until, type Page } from './tools/page.js';

const TAGS = [
  'salve-article',
  'salve-article-card',
  'salve-pull-quote',
  'salve-subscribe-form',
  'salve-reflection-prompt',
  'salve-reflection-lock',
  'salve-reflection-journal',
  'salve-article-list',
];
const card = (more = ''): string =>
  `<salve-article-card headline="Headline" reading-time="5" ${more}></salve-article-card>`;
const shown = (page: Page, selector = 'salve-article-card'): Promise<string> =>
  textOf(page.document.querySelector(selector));

/** Waits until a card of the page shows `text`. */
const shows = async (page: Page, text: string): Promise<string> => {
  let last = '';
  await until(() => {
    void shown(page).then((now) => (last = now));
    return last.includes(text);
  });
  return last;
};

describe('dist/salve.js', () => {
  it('is one module: it imports nothing by itself', async () => {
    const text = await (await fetch('/dist/salve.js')).text();
    expect(text).not.to.match(/(^|[;}\s])import\s*["'{*\w]/);
  });

  it('carries the version of the package', async () => {
    const manifest = (await (await fetch('/package.json')).json()) as { version: string };
    expect(version).to.equal(manifest.version);
  });

  it('defines every element, asks for nothing else, and says nothing, on an English page', async () => {
    const page = await openPage('en', card());
    await page.load('/dist/salve.js');
    for (const tag of TAGS) expect(page.window.customElements.get(tag), tag).to.be.a('function');
    expect(await shown(page)).to.equal('Headline5 min read');
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
    expect(page.lines).to.deep.equal([]);
  });

  it('sets every property that the sources set, for every selector', async () => {
    const declared = async (script: string): Promise<Record<string, string[]>> => {
      const page = await openPage('en', TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
      await page.load(script);
      const named = (rules: CSSRuleList, around = ''): string[] =>
        [...rules].flatMap((rule) => {
          const {
            style,
            selectorText,
            cssRules,
            conditionText = '',
          } = rule as CSSStyleRule & CSSConditionRule;
          // One selector is written in several ways.
          const name = around + (selectorText ?? conditionText).replace(/[\s"']|:is/g, '');
          return [
            ...(style ? [...style].map((property) => `${name} ${property}`) : []),
            ...named(cssRules ?? [], name),
          ];
        });
      // The journal's view adds its own styles once it is there.
      const { shadowRoot: journal } = page.document.querySelector('salve-reflection-journal')!;
      await until(() => journal!.adoptedStyleSheets.length > 3);
      return Object.fromEntries(
        TAGS.map((tag) => {
          const { elementStyles } = page.window.customElements.get(tag) as typeof LitElement;
          const sheets =
            tag === 'salve-reflection-journal'
              ? journal!.adoptedStyleSheets
              : (elementStyles as CSSResult[]).map(({ styleSheet }) => styleSheet!);
          return [tag, [...new Set(sheets.flatMap(({ cssRules }) => named(cssRules)))].sort()];
        }),
      );
    };
    const [sources, bundle] = [await declared('/src/index.ts'), await declared('/dist/salve.js')];
    for (const tag of TAGS) expect(bundle[tag], tag).to.deep.equal(sources[tag]);
  });

  it('defines no global', async () => {
    const page = await openPage('en', card());
    const before = new Set(Object.getOwnPropertyNames(page.window));
    await page.load('/dist/salve.js');
    await shown(page);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
    // What Lit's own copies know each other by.
    expect(added.filter((name) => !/^(lit\w+|reactiveElementVersions)$/.test(name))).to.deep.equal([]);
  });

  describe('speaks the language in force', () => {
    for (const [lang, words] of [
      ['es', '5 min de lectura'],
      ['es-MX', '5 min de lectura'],
      ['fr', '5 min de lecture'],
      ['de-AT', '5 Min. Lesezeit'],
      ['ar', 'مدة القراءة: '],
      ['fa', 'زمان خواندن: '],
      ['ja', '約5分で読めます'],
      ['pl', '5 min czytania'],
      ['zh-Hans-CN', '阅读约 5 分钟'],
    ] as const) {
      it(`speaks ${lang}, by one more file`, async () => {
        const page = await openPage(lang, card());
        await page.load('/dist/salve.js');
        expect(await shows(page, words)).to.contain('Headline');
        expect(page.requests()).to.deep.equal(['/dist/salve.js', `/dist/locales/${lang.slice(0, 2)}.js`]);
        expect(page.lines).to.deep.equal([]);
      });
    }

    it('speaks the language of the element itself, before its page’s', async () => {
      const page = await openPage('en', card('lang="fr"'));
      await page.load('/dist/salve.js');
      await shows(page, '5 min de lecture');
    });

    it('speaks the language of the nearest element that has one', async () => {
      const page = await openPage('en', `<div lang="de">${card()}</div>`);
      await page.load('/dist/salve.js');
      await shows(page, '5 Min. Lesezeit');
    });

    it('speaks English where it has no words for a language, and asks for none', async () => {
      const page = await openPage('cy', card());
      await page.load('/dist/salve.js');
      expect(await shown(page)).to.equal('Headline5 min read');
      expect(page.requests()).to.deep.equal(['/dist/salve.js']);
      expect(page.lines).to.deep.equal([]);
    });

    it('speaks English where the page names no language', async () => {
      const page = await openPage('', card());
      await page.load('/dist/salve.js');
      expect(await shown(page)).to.equal('Headline5 min read');
    });

    it('speaks English where the file was copied alone, and says so once', async () => {
      const page = await openPage('es', card().repeat(3));
      await page.load('/alone/salve.js');
      await until(() => page.lines.length > 0);
      expect(await shown(page)).to.equal('Headline5 min read');
      expect(page.lines).to.deep.equal([
        `<salve-article-card> speaks English here, because ${location.origin}/alone/locales/es.js could not be loaded; put the folder "locales" beside salve.js.`,
      ]);
    });
  });

  it('may be loaded twice, from two addresses, and says so once', async () => {
    const page = await openPage('en', card());
    await page.load('/dist/salve.js');
    await page.load('/alone/salve.js');
    expect(await shown(page)).to.equal('Headline5 min read');
    expect(page.lines).to.deep.equal([
      `<salve-article> was defined by version ${version} before version ${version} loaded; load one of them.`,
    ]);
  });

  it('leaves a tag to the copy that came first, and says once which version it was', async () => {
    const page = await openPage('en', card());
    class First extends page.window.HTMLElement {
      static version = '9.1.0';
    }
    page.window.customElements.define('salve-article-card', First);
    await page.load('/dist/salve.js');
    await page.load('/alone/salve.js');
    expect(page.window.customElements.get('salve-article-card') === First).to.equal(true);
    expect(page.lines[0]).to.equal(
      `<salve-article-card> was defined by version 9.1.0 before version ${version} loaded; load one of them.`,
    );
  });
});
