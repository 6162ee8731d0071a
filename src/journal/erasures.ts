import { JournalError, type Erased } from './journal.js';
import type { ErasedRecords } from './store/erase.js';

/** Erasures that can be undone: what they erased is in this page's memory, and nowhere else. */
export class Erasures {
  #all = new Set<Erased>();

  /** Keeps erased records until `putBack` has put them back, or they are finished. */
  keep(records: ErasedRecords | undefined, putBack: (records: ErasedRecords) => Promise<void>): Erased {
    let held = records;
    const erased: Erased = {
      keys: records?.reflections.map(({ key }) => key) ?? [],
      undo: async () => {
        if (!held) throw new JournalError('failed');
        await putBack(held);
        erased.finish();
      },
      finish: () => {
        held = undefined;
        this.#all.delete(erased);
      },
    };
    this.#all.add(erased);
    return erased;
  }

  /** Finishes all of them: nothing that was erased outlasts the reader's look at it. */
  finish(): void {
    for (const erased of this.#all) erased.finish();
  }
}
