import { sendKeys } from '@web/test-runner-commands';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { journalContext } from '../src/elements/reflection-prompt.js';
import type { ReflectionErrorEvent } from '../src/events.js';
import type { SalveReflectionJournal } from '../src/index.js';
import '../src/index.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import { mayEvict } from '../src/journal/store/eviction.js';
import { keyOf, type JournalError } from '../src/journal/journal.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { draft } from './tools/journal.js';
import { until } from './tools/page.js';
import {
  FEW,
  SITE,
  all,
  entry,
  inside,
  markup,
  open,
  press,
  search,
  shown,
  stub,
  texts,
} from './tools/reflections.js';

describe('<salve-reflection-journal>', () => {
  describe('is folded', () => {
    it('until the reader opens it, and holds nothing of theirs before', async () => {
      await deviceJournal.merge(FEW);
      const journal = await fixture(markup());
      expect(inside<HTMLDetailsElement>(journal, 'details').open).to.equal(false);
      for (const { text } of FEW) expect(journal.shadowRoot!.textContent).not.to.contain(text);
      expect(journal.shadowRoot!.textContent).to.contain('Kept in this browser, on this device only.');
    });

    it('again at a press, and holds nothing of theirs then', async () => {
      const journal = await open();
      await press(journal, 'Hide what I wrote');
      await until(() => texts(journal).length === 0);
      for (const { text } of FEW) expect(journal.shadowRoot!.textContent).not.to.contain(text);
    });

    it('and leaves nothing behind on a device that holds nothing', async () => {
      await open([]);
      expect((await indexedDB.databases()).map(({ name }) => name)).not.to.contain('salve-journal');
    });

    it('by keyboard too', async () => {
      await deviceJournal.merge(FEW);
      const journal = await fixture(markup());
      inside(journal, 'summary').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => texts(journal).length === 3);
    });
  });

  describe('shows', () => {
    it('what is kept, by article and date, the newest first', async () => {
      const journal = await open();
      expect(all(journal, '[part=headline]').map(({ textContent }) => textContent.trim())).to.deep.equal([
        'About tides',
        'About paths',
      ]);
      expect(texts(journal)).to.deep.equal(FEW.map(({ text }) => text));
      expect(all(journal, 'time').map((time) => (time as HTMLTimeElement).dateTime)).to.deep.equal(
        FEW.map(({ updated }) => updated),
      );
      expect(shown(journal)).to.contain('Kept here: 3');
    });

    it('each article as a link, where its address may be one', async () => {
      const journal = await open([
        FEW[0]!,
        entry('nowhere', 'friend', 'x', 1, {
          article: { id: `${SITE}/notes/nowhere`, headline: 'Nowhere', url: '' },
        }),
      ]);
      expect(all(journal, '[part=headline] a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
        [`${SITE}/notes/tides`],
      );
    });

    it('headings at their level', async () => {
      const journal = await open(FEW, 'heading-level="2"');
      expect(all(journal, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['2', '2']);
      journal.headingLevel = undefined;
      await journal.updateComplete;
      expect(all(journal, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '3']);
    });

    it('words as text, never as markup', async () => {
      const journal = await open([entry('<b>', 'friend', '<img src=x onerror=alert(1)>')]);
      expect(texts(journal)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(inside(journal, 'img') === null).to.equal(true);
    });

    it('a text in its own direction, and keeps page translation off it', async () => {
      const journal = await open();
      for (const text of all(journal, '[part=text]'))
        expect([text.dir, text.translate]).to.deep.equal(['auto', false]);
    });

    it('the whole of a long text, with earlier versions, when asked', async () => {
      const long = 'Line.\n'.repeat(200);
      const version = { text: 'It began so', updated: '2026-05-01T00:00:00.000Z' };
      const journal = await open([entry('tides', 'friend', long, 3, { revision: 9, versions: [version] })]);
      expect(texts(journal)[0]!.length).to.be.lessThan(500);
      await press(journal, 'Show all of it');
      await until(() => texts(journal).length === 2);
      expect(texts(journal)).to.deep.equal([long, 'It began so']);
      await press(journal, 'Show less');
      await until(() => texts(journal).length === 1);
    });

    it('that a text was emptied', async () => {
      const journal = await open([entry('tides', 'friend', '', 3)]);
      expect(shown(journal)).to.contain('Emptied.');
    });

    it('what is written elsewhere meanwhile', async () => {
      const journal = await open();
      await deviceJournal.write(
        draft('Something new', {
          key: keyOf(`${SITE}/notes/paths`, 'new'),
          article: FEW[2]!.article,
          updated: '2026-06-01T00:00:00.000Z',
        }),
      );
      await until(() => texts(journal)[0] === 'Something new');
      expect(texts(journal).length).to.equal(4);
    });

    it('nothing of what is erased elsewhere meanwhile', async () => {
      const journal = await open();
      (await deviceJournal.erase([FEW[0]!.key])).finish();
      await until(() => texts(journal).length === 2);
    });

    it('its words in the language in force', async () => {
      const journal = await fixture<SalveReflectionJournal>(`<div lang="en">${markup('lang="en"')}</div>`);
      expect(journal.querySelector('salve-reflection-journal')!.shadowRoot!.textContent).to.contain(
        'Show what I wrote',
      );
    });
  });

  describe('searches', () => {
    it('as the reader types, and marks what it found', async () => {
      const journal = await open();
      await search(journal, 'BREAK');
      await until(() => texts(journal).length === 1);
      expect(shown(journal)).to.contain('Found: 1 of 3');
      expect(all(journal, 'mark').map(({ textContent }) => textContent)).to.deep.equal(['break']);
    });

    it('in Arabic without vowel signs', async () => {
      const journal = await open();
      const field = inside<HTMLInputElement>(journal, '[part=search]');
      field.value = 'اعاتبك';
      field.dispatchEvent(new Event('input'));
      await until(() => texts(journal).length === 1);
      expect(inside(journal, 'mark').textContent).to.equal('أعاتبك');
    });

    it('and shows everything again when the field is empty', async () => {
      const journal = await open();
      await search(journal, 'b');
      await sendKeys({ press: 'Backspace' });
      await until(() => texts(journal).length === 3);
    });

    it('around what it found in a long text', async () => {
      const journal = await open([
        entry('tides', 'friend', `${'Sand. '.repeat(400)}A heron. ${'Sand. '.repeat(400)}`),
      ]);
      await search(journal, 'heron');
      await until(() => all(journal, 'mark').length === 1);
      expect(texts(journal)[0]).to.match(/^… .*heron/);
    });
  });

  describe('with ten thousand reflections', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      entry(`n${index % 300}`, `q${index}`, `Reflection number ${index}`, 1 + (index % 25)),
    );

    it('draws what is near the window and no more, and the end when it is scrolled to', async function () {
      this.timeout(120_000);
      const provided = await fixture('<div></div>');
      new ContextProvider(provided, {
        context: journalContext,
        initialValue: { ...stub, list: () => Promise.resolve(many) },
      });
      provided.innerHTML = markup();
      const journal = provided.querySelector('salve-reflection-journal')!;
      await journal.updateComplete;
      inside(journal, 'summary').click();
      await until(() => all(journal, 'li').length > 0);
      expect(shown(journal)).to.contain('Kept here: 10,000');
      expect(all(journal, 'li').length).to.be.lessThan(200);
      const before = journal.getBoundingClientRect().height;
      expect(before).to.be.greaterThan(200_000);
      all(journal, '.block').at(-1)!.scrollIntoView({ block: 'end' });
      await until(() => all(journal, '.block').at(-1)!.textContent.trim());
      expect(all(journal, 'li').length).to.be.lessThan(400);
      await search(journal, 'number 9999');
      await until(() => texts(journal).length === 1);
      scrollTo(0, 0);
    });
  });

  describe('with a journal of the application’s own', () => {
    it('shows that one, and makes no promise about the device', async () => {
      const provided = await fixture(`<div>${markup()}</div>`);
      const own = { ...stub, list: () => Promise.resolve([FEW[0]!]) };
      new ContextProvider(provided, { context: journalContext, initialValue: own });
      const journal = provided.querySelector('salve-reflection-journal')!;
      journal.remove();
      provided.append(journal);
      inside(journal, 'summary').click();
      await until(() => texts(journal).length === 1);
      expect(journal.shadowRoot!.textContent).not.to.contain('on this device only');
    });

    for (const [reason, sentence] of [
      ['refused', 'This browser keeps nothing for this site here.'],
      ['damaged', 'The browser can’t read what it keeps here.'],
      ['failed', 'That didn’t work, and nothing has changed. Try again.'],
    ] as const) {
      it(`says in words that it can’t: ${reason}`, async () => {
        const lines = recordConsole();
        const error = Object.assign(new Error(reason), { name: 'JournalError', reason }) as JournalError;
        const provided = await fixture(`<div>${markup()}</div>`);
        const own = { ...stub, list: () => Promise.reject(error) };
        new ContextProvider(provided, { context: journalContext, initialValue: own });
        const journal = provided.querySelector('salve-reflection-journal')!;
        const reasons: unknown[] = [];
        journal.addEventListener('error', (event) =>
          reasons.push((event as unknown as ReflectionErrorEvent).reason),
        );
        provided.addEventListener('error', () => reasons.push('bubbled'));
        journal.remove();
        provided.append(journal);
        inside(journal, 'summary').click();
        await until(() => inside(journal, '[role=alert]')?.textContent === sentence);
        expect(reasons).to.deep.equal([reason]);
        expect(lines).to.deep.equal([]);
      });
    }
  });

  it('is set up by properties before it is in the page', async () => {
    await deviceJournal.merge(FEW);
    const journal = document.createElement('salve-reflection-journal');
    journal.headingLevel = 4;
    const holder = await fixture('<div></div>');
    holder.append(journal);
    await rendered(holder);
    inside(journal, 'summary').click();
    await until(() => all(journal, '[role=heading]')[0]?.ariaLevel === '4');
  });

  it('goes on when it is moved', async () => {
    const journal = await open();
    const place = await fixture('<div></div>');
    place.append(journal);
    await deviceJournal.write(
      draft('After the move', {
        key: FEW[0]!.key,
        article: FEW[0]!.article,
        revision: 1,
        updated: '2026-06-01T00:00:00.000Z',
      }),
    );
    await until(() => texts(journal)[0] === 'After the move');
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const journal = await open();
    await press(journal, 'Take away');
    expect(journal.outerHTML).to.equal(markup().replace(' >', '>'));
  });
});

describe('journal/forget.ts', () => {
  const apple = 'Apple Computer, Inc.';
  for (const [what, browser, forgets] of [
    [
      'Safari on a Mac',
      {
        vendor: apple,
        userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/26.0 Safari/605.1.15',
      },
      true,
    ],
    [
      'Safari on an iPhone',
      {
        vendor: apple,
        userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/26.0 Safari/604.1',
      },
      true,
    ],
    [
      'Chrome on an iPhone',
      {
        vendor: apple,
        userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) CriOS/150.0 Safari/604.1',
      },
      true,
    ],
    [
      'Chrome on a Mac',
      {
        vendor: 'Google Inc.',
        userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/150.0 Safari/537.36',
      },
      false,
    ],
    [
      'Firefox on a Mac',
      { vendor: '', userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Firefox/140.0' },
      false,
    ],
    [
      'WebKit on Linux',
      { vendor: apple, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Version/26.0 Safari/605.1.15' },
      false,
    ],
  ] as const) {
    it(`${what} ${forgets ? 'forgets' : 'does not forget'}`, () => {
      expect(mayEvict({ ...browser, standalone: false })).to.equal(forgets);
      expect(mayEvict({ ...browser, standalone: true })).to.equal(false);
    });
  }
});
