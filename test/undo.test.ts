import { expect } from 'chai';
import { DraftSession } from '../src/journal/draft-session.js';
import { JournalError, type Erased, type Reflection } from '../src/journal/journal.js';
import { MemoryJournal } from '../stories/memory-journal.js';
import { until } from './tools/page.js';

/** A journal of an application, which can't keep words and is slow to undo an erasure. */
class SlowJournal extends MemoryJournal {
  undone = (): void => {};

  override write = (): Promise<never> => Promise.reject(new JournalError('full'));
  override erase = (): Promise<Erased> =>
    Promise.resolve({
      keys: ['walk'],
      undo: () => new Promise((resolve) => (this.undone = resolve)),
      finish: () => {},
    });
}

const CONTEXT = {
  key: 'walk',
  article: { id: 'tide', headline: 'The tide', url: '/tide' },
  question: 'Where did you go?',
};

/** A session whose reader has typed, and pauses. */
async function begin(journal: MemoryJournal): Promise<DraftSession> {
  const session = new DraftSession({
    context: () => CONTEXT,
    canReplaceText: () => true,
    onChange: () => {},
  });
  session.open(journal, false);
  await session.send({ type: 'type', text: 'to the harbour' });
  await session.send({ type: 'pause' });
  return session;
}

describe('an undo that is under way', () => {
  for (const type of ['undoOver', 'hidden', 'gone', 'lockChanged'] as const) {
    it(`brings back words that no device held, though “${type}” comes before its end`, async () => {
      const journal = new SlowJournal();
      const session = await begin(journal);
      await session.send({ type: 'erase' });
      expect(session.state).to.include({ at: 'saved', text: '' });
      const undoing = session.send({ type: 'undo' });
      void session.send({ type, isSaved: true });
      journal.undone();
      await undoing;
      expect(session.state.text).to.equal('to the harbour');
      session.close();
    });
  }
});

/** A journal of an application, in which the test says when each step goes on. */
class HeldJournal extends MemoryJournal {
  isHeld = false;
  isFull = false;
  #held = new Map<string, () => void>();

  override erase = async (keys?: string[]): Promise<Erased> => {
    await this.#hold('erase');
    if (this.isFull) throw new JournalError('full');
    const erased = await super.erase(keys);
    await this.#hold('erased');
    let isUndoing = false;
    return {
      ...erased,
      undo: async () => {
        isUndoing = true;
        await this.#hold('undo');
        await erased.undo();
      },
      finish: () => {
        if (!isUndoing) erased.finish();
      },
    };
  };

  override async read(key: string): Promise<Reflection | undefined> {
    const found = await super.read(key);
    await this.#hold('read');
    return found;
  }

  /** Waits until a step is held. */
  async reached(step: string): Promise<void> {
    await until(() => this.#held.has(step));
  }

  async release(step: string): Promise<void> {
    await this.reached(step);
    this.#held.get(step)!();
    this.#held.delete(step);
  }

  async #hold(step: string): Promise<void> {
    if (this.isHeld) await new Promise<void>((resolve) => this.#held.set(step, resolve));
  }
}

describe('an erasure that is under way', () => {
  it('waits for an undo before it, which would bring the words back', async () => {
    const journal = new HeldJournal();
    const session = await begin(journal);
    await session.send({ type: 'erase' });
    journal.isHeld = true;
    const undoing = session.send({ type: 'undo' });
    const erasing = session.send({ type: 'erase' });
    journal.isHeld = false;
    await journal.release('undo');
    await Promise.all([undoing, erasing]);
    expect(await journal.read('walk')).to.equal(undefined);
    session.close();
  });

  it('offers no undo of the erasure before it, which is over', async () => {
    const journal = new HeldJournal();
    const session = await begin(journal);
    await session.send({ type: 'erase' });
    await session.send({ type: 'type', text: 'and home again' });
    journal.isHeld = true;
    const erasing = session.send({ type: 'erase' });
    await journal.reached('erase');
    expect(session.state).to.include({ at: 'erasing', undo: undefined });
    journal.isHeld = false;
    await journal.release('erase');
    await erasing;
    session.close();
  });

  it('hears of words that another tab writes before its end', async () => {
    const journal = new HeldJournal();
    const session = await begin(journal);
    journal.isHeld = true;
    const erasing = session.send({ type: 'erase' });
    await journal.release('erase');
    await journal.reached('erased');
    journal.isHeld = false;
    await journal.write({
      ...CONTEXT,
      text: 'and home again',
      updated: '2026-11-30T09:00:00.000Z',
      revision: 0,
      writer: 'another tab',
    });
    await journal.release('erased');
    await erasing;
    await until(() => session.state.text === 'and home again');
    session.close();
  });

  it('shows no words that were read before its end', async () => {
    const journal = new HeldJournal();
    const session = await begin(journal);
    await session.send({ type: 'erase' });
    journal.isHeld = true;
    const undoing = session.send({ type: 'undo' });
    const erasing = session.send({ type: 'erase' });
    await journal.release('undo');
    await journal.reached('erase');
    await journal.reached('read');
    await journal.release('erase');
    await journal.reached('erased');
    journal.isHeld = false;
    await journal.release('erased');
    await erasing;
    await journal.release('read');
    await undoing;
    expect(session.state.text).to.equal('');
    session.close();
  });

  for (const when of ['just before', 'during'] as const) {
    it(`brings back no words that another tab erases ${when} it, where it fails`, async () => {
      const journal = new HeldJournal();
      const session = await begin(journal);
      const eraseElsewhere = () => MemoryJournal.prototype.erase.call(journal, ['walk']);
      journal.isHeld = true;
      if (when === 'just before') await eraseElsewhere();
      const erasing = session.send({ type: 'erase' });
      await journal.reached('erase');
      if (when === 'during') await eraseElsewhere();
      await session.send({ type: 'type', text: 'home again' });
      journal.isFull = true;
      journal.isHeld = false;
      await journal.release('erase');
      if (when === 'just before') await journal.release('read');
      await erasing;
      await until(async () => (await journal.read('walk'))?.text === 'home again');
      expect(session.state).to.include({ at: 'saved', text: 'home again' });
      session.close();
    });
  }
});
