import { executeServerCommand } from '@web/test-runner-commands';
import type { SalveReflectionJournal } from '../src/index.js';
import '../src/index.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import { expectAccessible } from './tools/axe.js';
import { itCan } from './tools/can.js';
import { fixture } from './tools/fixture.js';
import './tools/journal.js';
import { FEW, entry, erase, inside, markup, open, pageOf, press, search } from './tools/reflections.js';

describe('<salve-reflection-journal>', () => {
  describe('is accessible', () => {
    const states: Record<string, (journal: SalveReflectionJournal) => Promise<unknown>> = {
      'with a list': async () => {},
      'with a text shown whole': (journal) => press(journal, 'Show all of it'),
      'asking before it erases': (journal) => press(journal, 'Erase'),
      'asking before it erases everything': (journal) => press(journal, 'Erase everything'),
      'while a file is chosen': (journal) => press(journal, 'Take away'),
      'while one is brought back': (journal) => press(journal, 'Bring back'),
      'while reflections are ticked': (journal) => press(journal, 'Bring to a session'),
      'with a search': async (journal) => {
        await search(journal, 'breakfast');
      },
    };
    const long = entry('paths', 'long', 'A long one. '.repeat(40), 4, {
      revision: 3,
      versions: [{ text: 'A long', updated: '2026-05-01T00:00:00.000Z' }],
    });
    for (const [state, bring] of Object.entries(states)) {
      it(state, async () => {
        const journal = await open([...FEW, long]);
        await bring(journal);
        await expectAccessible(journal.parentElement!);
      });
    }

    it('folded', async () => {
      await expectAccessible((await fixture(markup())).parentElement!);
    });

    it('empty', async () => {
      await expectAccessible((await open([])).parentElement!);
    });

    it('with something erased', async () => {
      const journal = await open();
      await erase(journal, 'Erase');
      await expectAccessible(journal.parentElement!);
    });

    it('with a page for a session', async () => {
      const journal = await open();
      await pageOf(journal);
      await expectAccessible(journal.parentElement!);
    });

    for (const scheme of ['light', 'dark'] as const) {
      itCan('emulate media', `in ${scheme} colours`, async () => {
        await executeServerCommand('media', { colorScheme: scheme });
        await deviceJournal.merge(FEW);
        const page = await fixture(
          `<div style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 1rem">${markup()}</div>`,
        );
        const journal = page.querySelector('salve-reflection-journal')!;
        inside(journal, 'summary').click();
        await press(journal, 'Take away');
        await expectAccessible(page);
      });
    }
  });
});
