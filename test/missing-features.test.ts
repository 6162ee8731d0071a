import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import type { SalveReflectionPrompt } from '../src/index.js';
import { engine } from './tools/can.js';
import './tools/journal.js';
import { openPage, until, type Page } from './tools/page.js';

type View = Page['window'];

/** What an older engine or a test DOM lacks, taken away before the elements are loaded. */
const LACKS: Record<string, (view: View) => void> = {
  'custom states': ({ ElementInternals }) =>
    void Reflect.deleteProperty(ElementInternals.prototype, 'states'),
  'custom states without dashes': ({ CustomStateSet }) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with a receiver
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (this: CustomStateSet, name: string) {
      if (!name.startsWith('--')) throw new SyntaxError(`${name} has no dashes`);
      return add.call(this, name);
    };
  },
  attachInternals: ({ HTMLElement }) => void Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals'),
  IntersectionObserver: (view) => void Reflect.deleteProperty(view, 'IntersectionObserver'),
  ResizeObserver: (view) => void Reflect.deleteProperty(view, 'ResizeObserver'),
  'modal dialogs': ({ HTMLDialogElement: { prototype } }) => {
    for (const name of ['showModal', 'close', 'show'] as const)
      delete (prototype as Partial<HTMLDialogElement>)[name];
  },
  popovers: ({ HTMLElement: { prototype } }) => {
    for (const name of ['popover', 'showPopover', 'hidePopover'] as const)
      delete (prototype as Partial<HTMLElement>)[name];
  },
  'adopted style sheets': ({ Document, ShadowRoot }) => {
    for (const { prototype } of [Document, ShadowRoot])
      delete (prototype as Partial<DocumentOrShadowRoot>).adoptedStyleSheets;
  },
  BroadcastChannel: (view) => void Reflect.deleteProperty(view, 'BroadcastChannel'),
  'Web Locks': ({ Navigator }) => void Reflect.deleteProperty(Navigator.prototype, 'locks'),
  'a clipboard': ({ Navigator }) => void Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
  'CSS highlights': ({ CSS }) => void Reflect.deleteProperty(CSS, 'highlights'),
  matchMedia: (view) => void Reflect.deleteProperty(view, 'matchMedia'),
  'Intl.Segmenter': ({ Intl }) => void Reflect.deleteProperty(Intl, 'Segmenter'),
  'the Navigation API': (view) => void Reflect.deleteProperty(view, 'navigation'),
  sharing: ({ Navigator: { prototype } }) => {
    for (const name of ['share', 'canShare'] as const) delete (prototype as Partial<Navigator>)[name];
  },
  nothing: () => {},
};

const MARKUP = `<salve-article headline="The hour after"><h1>The hour after</h1>
  <p>Nobody is shouting now. Somebody has to turn round first, and it may as well be you.</p>
  <salve-pull-quote share share-image quote="Somebody has to turn round first, and it may as well be you."></salve-pull-quote>
  <salve-reflection-prompt name="friend" count question="What would you say to a friend?"></salve-reflection-prompt></salve-article>
  <salve-article-card headline="A card" href="/card" date-published="2026-05-03" reading-time="4"></salve-article-card>
  <salve-article-list src="/feeds/good"></salve-article-list>
  <salve-reflection-lock></salve-reflection-lock>
  <salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>
  <salve-reflection-journal></salve-reflection-journal>`;

const find = <Name extends keyof HTMLElementTagNameMap>(
  { document }: Page,
  tag: Name,
): HTMLElementTagNameMap[Name] => document.querySelector(tag)!;
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const pressed = (element: Element, words: RegExp): HTMLElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(({ textContent }) =>
    words.test(textContent),
  );

describe('an engine without', function () {
  this.timeout(60_000);

  // The elements' code is the same in every engine: one is enough to take features away.
  for (const [feature, remove] of Object.entries(
    engine === 'Chromium' ? LACKS : { nothing: LACKS.nothing! },
  )) {
    it(`${feature} draws every element, keeps words and lets each control do its work`, async () => {
      const page = await openPage('en', MARKUP);
      const { window, document, lines } = page;
      window.addEventListener('unhandledrejection', ({ reason }) =>
        lines.push(`rejected: ${String(reason)}`),
      );
      remove(window);
      await page.load('/one-file/salve.js');
      const elements = [...document.querySelectorAll<LitElement>('*')].filter(({ localName }) =>
        localName.startsWith('salve-'),
      );
      expect(elements).to.have.length(8);
      await until(() => elements.every(({ shadowRoot }) => shadowRoot));
      for (const element of elements) await element.updateComplete;
      expect(wordsOf(find(page, 'salve-article-card'))).to.contain('A card');
      await until(() => inside(find(page, 'salve-article-list'), 'salve-article-card'));

      const prompt: SalveReflectionPrompt = find(page, 'salve-reflection-prompt');
      const field = await until(() => inside(prompt, 'textarea'));
      window.focus();
      field.focus();
      await sendKeys({ type: 'one kind word' });
      await until(() => /Saved on this device · Words: 3/.test(wordsOf(prompt)));

      const journal = find(page, 'salve-reflection-journal');
      inside(journal, 'summary')!.click();
      await until(() => wordsOf(journal).includes('one kind word'));

      const quote = find(page, 'salve-pull-quote');
      (await until(() => pressed(quote, /copy|share/i))).click();
      await until(() => /copied/i.test(wordsOf(quote)) || inside(quote, '.controls textarea'));
      (await until(() => pressed(quote, /picture/i))).click();
      await until(() => inside(quote, 'dialog')!.hasAttribute('open'));
      pressed(quote, /close/i)!.click();
      await until(() => !inside(quote, 'dialog')!.hasAttribute('open'));
      pressed(quote, /passage/i)!.click();

      const form = find(page, 'salve-subscribe-form');
      const address = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=email]')!;
      address.focus();
      address.value = 'nobody';
      pressed(form, /subscribe/i)!.click();
      await until(() => address.getAttribute('aria-invalid') === 'true');
      for (const element of elements) await element.updateComplete;
      for (const element of elements) element.remove();
      expect(lines.filter((line) => !/^(<salve-|Lit is in dev mode)/.test(line))).to.deep.equal([]);
    });
  }
});
