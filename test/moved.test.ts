import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import { engine } from './tools/can.js';
import { fixture } from './tools/fixture.js';
import './tools/journal.js';
import { until } from './tools/page.js';

/** Moves a node as `moveBefore` does, in engines that have it. */
type Mover = Element & { moveBefore?: (node: Node, child: Node | null) => void };

describe('an element that a script moves', function () {
  this.timeout(30_000);

  it('closes an open dialog of the lock, which would stand in the page as no dialog', async () => {
    const holder = await fixture('<div><salve-reflection-lock></salve-reflection-lock><main></main></div>');
    const lock = holder.querySelector('salve-reflection-lock')!;
    lock.shadowRoot!.querySelector('button')!.click();
    const dialog = lock.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    lock.remove();
    holder.querySelector('main')!.append(lock);
    await lock.updateComplete;
    expect(dialog.open).to.equal(false);
  });

  const movers = 'moveBefore' in Element.prototype ? ['by moveBefore'] : [];
  for (const how of movers) {
    it(`keeps focus, caret, words and pause of the prompt ${how} amid typing, and says nothing early`, async () => {
      const holder = await fixture(
        '<div><salve-reflection-prompt name="friend">To a friend?</salve-reflection-prompt><main></main></div>',
      );
      const prompt = holder.querySelector('salve-reflection-prompt')!;
      const field = await until(() => prompt.shadowRoot!.querySelector('textarea'));
      const said: string[] = [];
      prompt.addEventListener('salve-reflection-saved', () => said.push(field.value));
      field.focus();
      await sendKeys({ type: 'words' });
      field.setSelectionRange(2, 2);
      (holder.querySelector('main') as Mover).moveBefore(prompt, null);
      // A flush that the move began would be done by then.
      for (let times = 0; times < 3; times += 1) await deviceJournal.list();
      expect(said).to.deep.equal([]);
      await sendKeys({ type: 'MORE' });
      expect(field.value).to.equal('woMORErds');
      await until(() => said.length);
      expect(said).to.deep.equal(['woMORErds']);
      const entries = await deviceJournal.list();
      expect(entries.map(({ text }) => text)).to.deep.equal(['woMORErds']);
    });

    it(`keeps the lock’s dialog modal or closes it ${how}`, async () => {
      const holder = await fixture('<div><salve-reflection-lock></salve-reflection-lock><main></main></div>');
      const lock = holder.querySelector('salve-reflection-lock')!;
      lock.shadowRoot!.querySelector('button')!.click();
      (holder.querySelector('main') as Mover).moveBefore(lock, null);
      await lock.updateComplete;
      const dialog = lock.shadowRoot!.querySelector('dialog')!;
      expect(dialog.matches(':modal')).to.equal(dialog.open);
      if (engine === 'Chromium') expect(dialog.open).to.equal(true);
    });

    it(`gives the prompt the words of the article that it is put into ${how}`, async () => {
      const holder = await fixture(`<div>
        <salve-article article-id="a" headline="A"><salve-reflection-prompt name="friend">To a friend?</salve-reflection-prompt></salve-article>
        <salve-article article-id="b" headline="B"></salve-article></div>`);
      const prompt = holder.querySelector('salve-reflection-prompt')!;
      const field = await until(() => prompt.shadowRoot!.querySelector('textarea'));
      field.focus();
      await sendKeys({ type: 'of A' });
      await until(() => prompt.matches(':state(saved)'));
      field.blur();
      (holder.querySelectorAll('salve-article')[1] as Mover).moveBefore(prompt, null);
      await until(() => prompt.shadowRoot!.querySelector('textarea')?.value === '');
    });
  }
});
