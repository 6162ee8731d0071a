import { expect } from 'chai';
import '../src/index.js';
import { recordConsole } from './tools/console.js';
import { drawn } from './tools/drawn.js';
import { fixture, rendered } from './tools/fixture.js';

/** Elements with nothing to say, and what the console says of each. */
const EMPTY: Record<string, [markup: string, said: string]> = {
  'pull quote without words': ['<salve-pull-quote></salve-pull-quote>', 'give it a quote, or words inside.'],
  'pull quote without words that names its author and is shared': [
    '<salve-pull-quote author="R. Alder" share share-image></salve-pull-quote>',
    'give it a quote, or words inside.',
  ],
  'pull quote whose words are emptied': [
    '<salve-pull-quote share><blockquote><p> </p></blockquote></salve-pull-quote>',
    'give it a quote, or words inside.',
  ],
  'card with a link and no words': [
    '<salve-article-card href="/x" image="/site/pictures/the-hour-after-an-argument.svg" layout="compact"></salve-article-card>',
    'give it a headline, or plain HTML inside.',
  ],
  'prompt without a question': [
    '<salve-reflection-prompt name="friend"></salve-reflection-prompt>',
    'give it a question.',
  ],
};

/** Controls that a reader can reach, in an element's shadow root. */
const controlsOf = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, textarea, input')].filter(
    (control) => control.checkVisibility({ checkVisibilityCSS: true }),
  );

describe('an element with nothing to say', () => {
  // Before the messages, because each comes once a page.
  it('says nothing of a prompt that a swap of the page empties for a moment', async () => {
    const lines = recordConsole();
    const prompt = await fixture(
      '<salve-reflection-prompt name="friend">What helped?</salve-reflection-prompt>',
    );
    prompt.textContent = '';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await rendered();
    prompt.textContent = 'And today?';
    await rendered();
    expect(lines).to.deep.equal([]);
  });

  it('says in the console what it needs, once', async () => {
    const lines = recordConsole();
    const markups = Object.values(EMPTY).map(([markup]) => markup);
    await fixture(`<div>${markups.join('')}${markups.join('')}</div>`);
    const said = Object.values(EMPTY).map(([markup, advice]) => {
      const [, tag] = /^<([\w-]+)/.exec(markup)!;
      return `<${tag}> has nothing to show: ${advice}`;
    });
    expect(lines).to.have.members([...new Set(said)]);
  });

  for (const [name, [markup]] of Object.entries(EMPTY)) {
    it(`draws nothing and offers nothing: ${name}`, async () => {
      recordConsole();
      const element = await fixture(markup);
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(drawn(element).slice(1)).to.deep.equal([]);
      expect(controlsOf(element)).to.deep.equal([]);
    });
  }

  it('names a <p> around it, which a block inside has ended', async () => {
    const lines = recordConsole();
    await fixture('<p><salve-subscribe-form><form></form></salve-subscribe-form></p>');
    expect(lines).to.deep.equal([
      "<salve-subscribe-form> has nothing to show: put the service's own form inside, or give it an action. A <p> around it ends where a block inside begins.",
    ]);
  });

  it('draws again once it has something to say', async () => {
    recordConsole();
    const prompt = await fixture('<salve-reflection-prompt name="friend"><p></p></salve-reflection-prompt>');
    const words = new Text('');
    prompt.firstElementChild!.append(words);
    await rendered(prompt.parentElement!);
    expect(controlsOf(prompt)).to.deep.equal([]);
    words.data = 'What would you say to a friend?';
    await Promise.resolve();
    await rendered(prompt.parentElement!);
    expect(controlsOf(prompt)).not.to.deep.equal([]);
  });

  it('gives no link without words to a card that has a summary alone', async () => {
    recordConsole();
    const card = await fixture(
      '<salve-article-card href="/x" description="Nobody is shouting now."></salve-article-card>',
    );
    expect(card.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(controlsOf(card)).to.deep.equal([]);
  });

  it('describes a prompt’s field by where its words are kept, and by no button', async () => {
    const prompt = await fixture(
      '<salve-reflection-prompt name="friend" question="What would you say?"></salve-reflection-prompt>',
    );
    const root = prompt.shadowRoot!;
    const described = root.querySelector('textarea')!.getAttribute('aria-describedby')!;
    const description = root.getElementById(described)!;
    expect(description.textContent).to.include('on this device only');
    expect(description.querySelector('button')).to.equal(null);
  });
});
