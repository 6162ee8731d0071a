import { expect } from 'chai';
import '../src/index.js';
import { readExport } from '../src/journal/files/import.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import { writeJson } from '../src/journal/files/export.js';
import { expectAccessible } from './tools/axe.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { readRaw } from './tools/journal.js';
import { until } from './tools/page.js';
import {
  FEW,
  SITE,
  all,
  button,
  catchFiles,
  choose,
  erase,
  inside,
  markup,
  open,
  pageOf,
  press,
  search,
  shown,
  texts,
} from './tools/reflections.js';

describe('<salve-reflection-journal>', () => {
  describe('erases', () => {
    for (const [what, name, sentence, left] of [
      ['one', 'Erase', 'This reflection will be erased', ['In my hands, then in my throat.', 'لن أعاتبك']],
      ['an article’s', 'Erase these', 'with its earlier versions. Reflections: 2', ['لن أعاتبك']],
      ['all', 'Erase everything', 'Everything you wrote on this site', []],
    ] as const) {
      it(`${what}: says what goes, asks, and leaves no record of it`, async () => {
        const journal = await open();
        const events: string[] = [];
        journal.addEventListener('salve-reflection-erased', ({ key }) => void events.push(key));
        await press(journal, name);
        expect(inside(journal, '[role=group]').textContent).to.contain(sentence);
        expect(Object.values(await readRaw()).flat().length).to.be.greaterThan(2);
        await press(journal, 'Keep');
        await erase(journal, name);
        await until(() => texts(journal).length === left.length);
        expect(texts(journal)).to.deep.equal(left);
        const raw = JSON.stringify(await readRaw());
        for (const { text } of FEW)
          expect(raw.includes(text), text).to.equal((left as readonly string[]).includes(text));
        expect(events.length).to.equal(3 - left.length);
        await press(journal, 'Undo');
      });
    }

    it('and puts everything back at a press', async () => {
      const journal = await open();
      const before = await deviceJournal.entries();
      await erase(journal, 'Erase everything');
      expect(await deviceJournal.entries()).to.deep.equal([]);
      await press(journal, 'Undo');
      await until(() => texts(journal).length === 3);
      expect(await deviceJournal.entries()).to.deep.equal(before);
      expect(button(journal, 'Undo') === undefined).to.equal(true);
    });

    it('with the focus on what keeps, then on what undoes', async () => {
      const journal = await open();
      await press(journal, 'Erase');
      await until(() => journal.shadowRoot!.activeElement?.textContent.trim() === 'Keep');
      await press(journal, 'Keep');
      await until(() => journal.shadowRoot!.activeElement?.textContent.trim() === 'Erase');
      await erase(journal, 'Erase');
      await until(() => journal.shadowRoot!.activeElement?.textContent.trim() === 'Undo');
    });

    it('for good when it leaves the page', async () => {
      const journal = await open();
      await erase(journal, 'Erase');
      journal.remove();
      document.body.append(journal);
      await rendered(document);
      expect(button(journal, 'Undo') === undefined).to.equal(true);
      journal.remove();
    });
  });

  describe('takes away', () => {
    for (const [label, ending, holds] of [
      ['Plain text', 'txt', /About tides[^]*I would still want[^]*In my hands[^]*About paths/],
      ['Markdown', 'md', /^# What I wrote on [^]*\n## \[About tides\][^]*I would still want/],
      ['Everything, as JSON', 'json', /"salve-journal": 1/],
      ['One page', 'html', /^<!doctype html>[^]*<p dir="auto" translate="no">I would still want/],
    ] as const) {
      it(`a file: ${label}`, async () => {
        const journal = await open();
        const files = catchFiles();
        await press(journal, 'Take away');
        all(journal, '.choice')
          .find(({ textContent }) => textContent.trim().startsWith(label))!
          .querySelector('input')!
          .click();
        await press(journal, 'Save the file');
        const file = await until(() => files[0]);
        expect(file.name).to.match(new RegExp(`^reflections-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
        expect(await file.text).to.match(holds);
        if (ending === 'json' || ending === 'html') {
          expect(readExport(await file.text, SITE)).to.deep.equal(await deviceJournal.entries());
        }
        await until(() => shown(journal).includes(`Your browser is saving ${file.name}`));
      });
    }

    it('a page that holds no word of it until the passphrase is given, and brings it back', async function () {
      this.timeout(60_000);
      const journal = await open();
      const before = await deviceJournal.entries();
      const files = catchFiles();
      await press(journal, 'Take away');
      all(journal, '.panel [type=checkbox]')[0]!.click();
      await rendered();
      const field = inside<HTMLInputElement>(journal, '[name=passphrase]');
      button(journal, 'Save the file').click();
      expect(field.matches(':invalid')).to.equal(true);
      expect(files.length).to.equal(0);
      field.value = 'two herons';
      await press(journal, 'Save the file');
      const file = await (await until(() => files[0])).text;
      for (const { text, question } of FEW)
        expect(file.includes(text) || file.includes(question)).to.equal(false);
      expect(field.value).to.equal('');

      (await deviceJournal.erase()).finish();
      await until(() => shown(journal).includes('nothing here yet'));
      await press(journal, 'Bring back');
      choose(journal, file, 'reflections.html');
      const unlock = await until(() =>
        inside<HTMLInputElement>(journal, '[part=bring-back] [name=passphrase]'),
      );
      unlock.value = 'two geese';
      await press(journal, 'Unlock');
      await until(() => shown(journal).includes('That isn’t the passphrase of this file.'));
      unlock.value = 'two herons';
      await press(journal, 'Unlock');
      await until(() => texts(journal).length === 3);
      expect(await deviceJournal.entries()).to.deep.equal(before);
    });
  });

  describe('brings back', () => {
    it('what a file holds', async () => {
      const journal = await open([]);
      await press(journal, 'Bring back');
      choose(journal, writeJson(FEW, SITE));
      await until(() => texts(journal).length === 3);
      expect(shown(journal)).to.contain('Brought back: 3');
    });

    it('and never overwrites: another text is kept beside the one that is here', async () => {
      const journal = await open();
      await press(journal, 'Bring back');
      choose(
        journal,
        writeJson(
          [{ ...FEW[0]!, text: 'Something else', revision: 99, updated: '2030-01-01T00:00:00.000Z' }],
          SITE,
        ),
      );
      await until(() => shown(journal).includes('Brought back: 1'));
      expect((await deviceJournal.read(FEW[0]!.key))!.text).to.equal(FEW[0]!.text);
      expect((await deviceJournal.versions(FEW[0]!.key)).map(({ text }) => text)).to.contain(
        'Something else',
      );
      choose(journal, writeJson(FEW, SITE));
      await until(() => shown(journal).includes('Everything in this file is here already.'));
    });

    const damaged = writeJson([FEW[0]!, { ...FEW[1]!, revision: -1 }], SITE);
    for (const [what, file, sentence] of [
      ['is no journal', 'Dear diary', 'This file holds no journal. Nothing has changed.'],
      [
        'is damaged',
        damaged,
        'Part of this file is damaged, so none of it was brought back. Nothing has changed.',
      ],
      [
        'is of a later version',
        writeJson([], SITE).replace(': 1', ': 2'),
        'This file was written by a later version of this page.',
      ],
    ] as const) {
      it(`nothing of a file that ${what}, and says so`, async () => {
        const lines = recordConsole();
        const journal = await open([FEW[2]!]);
        const before = await readRaw();
        await press(journal, 'Bring back');
        choose(journal, file);
        await until(() => inside(journal, '[part=bring-back] [role=alert]').textContent.includes(sentence));
        expect(await readRaw()).to.deep.equal(before);
        expect(lines).to.deep.equal([]);
      });
    }
  });

  describe('for a session', () => {
    it('shows what was ticked as one clean page, and nothing else', async () => {
      const journal = await open();
      const page = (await pageOf(journal)).contentDocument!;
      expect(page.title).to.equal('For my session');
      expect(
        [...page.querySelectorAll('h2, h3, p')].map(({ textContent }) => textContent.trim()),
      ).to.deep.equal(['About tides', 'What of friend?', FEW[0]!.text, 'What of body?', FEW[1]!.text]);
      expect(getComputedStyle(page.querySelector('p')!).whiteSpace).to.equal('pre-wrap');
    });

    it('says how many are ticked, and keeps them while it is searched', async () => {
      const journal = await open();
      await press(journal, 'Bring to a session');
      all(journal, 'li input')[2]!.click();
      await until(() => shown(journal).includes('Ticked: 1'));
      await search(journal, 'breakfast');
      await until(() => texts(journal).length === 1);
      await press(journal, 'See the page');
      const frame = await until(() => inside<HTMLIFrameElement>(journal, 'iframe'));
      await until(() => frame.contentDocument?.body?.textContent.includes('لن أعاتبك'));
    });

    it('turns to no page while nothing is ticked', async () => {
      const journal = await open();
      await press(journal, 'Bring to a session');
      await press(journal, 'See the page');
      expect(inside(journal, 'iframe') === null).to.equal(true);
    });

    it('goes back to the list as it was ticked, and ends', async () => {
      const journal = await open();
      await pageOf(journal);
      await press(journal, 'Back to choosing');
      await until(() => all(journal, 'li input').length === 3);
      expect(all(journal, 'li input').map((input) => (input as HTMLInputElement).checked)).to.deep.equal([
        true,
        true,
        false,
      ]);
      await press(journal, 'Stop choosing');
      expect(all(journal, 'li input').length).to.equal(0);
    });

    it('with the reader’s place kept at each turn', async () => {
      const journal = await open();
      await press(journal, 'Bring to a session');
      inside(journal, 'li input').click();
      for (const [name, next] of [
        ['See the page', 'Print or save as PDF'],
        ['Back to choosing', 'See the page'],
        ['Stop choosing', 'Bring to a session'],
      ] as const) {
        (await until(() => button(journal, name))).focus();
        await press(journal, name);
        expect(journal.shadowRoot!.activeElement?.textContent.trim()).to.equal(next);
      }
    });
  });

  describe('locked', () => {
    it('shows no word until it is unlocked, and none when it is locked again', async function () {
      this.timeout(60_000);
      await deviceJournal.merge(FEW);
      await deviceJournal.setPassphrase('two herons');
      deviceJournal.lock();
      const journal = await fixture(markup());
      inside(journal, 'summary').click();
      await until(() => shown(journal).includes('locked with your passphrase'));
      expect(texts(journal)).to.deep.equal([]);
      expect(button(journal, 'Take away') === undefined).to.equal(true);
      await expectAccessible(journal.parentElement!);
      await deviceJournal.unlock('two herons');
      await until(() => texts(journal).length === 3);
      deviceJournal.lock();
      await until(() => texts(journal).length === 0);
      for (const { text } of FEW) expect(journal.shadowRoot!.textContent).not.to.contain(text);
      (await deviceJournal.erase()).finish();
    });
  });
});
