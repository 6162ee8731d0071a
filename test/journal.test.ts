import { expect } from 'chai';
import { deviceJournal } from '../src/journal/device-journal.js';
import { JournalError, type Change, type Draft, type Entry } from '../src/journal/journal.js';
import { decideVersion, MAX_VERSIONS } from '../src/journal/store/version-policy.js';
import { readPending } from '../src/journal/store/pending-drafts.js';
import { draft, dump, erase, exists, later, openRaw, openTab, readRaw } from './tools/journal.js';

const { key } = draft('');
const texts = async (journal = deviceJournal): Promise<string[]> =>
  (await journal.versions(key)).map(({ text }) => text);
const text = async (journal = deviceJournal): Promise<string | undefined> => (await journal.read(key))?.text;

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.have.property('name', 'JournalError');
    return (error as JournalError).reason;
  }
  return 'none';
}

/** Writes one text after another, each on the revision before it, as one prompt does. */
async function writeAll(...drafts: Draft[]): Promise<number> {
  let revision = 0;
  for (const each of drafts) ({ revision } = await deviceJournal.write({ ...each, revision }));
  return revision;
}

describe('the journal', () => {
  describe('keeps', () => {
    it('nothing, and makes no database, where it is only read', async () => {
      expect(await deviceJournal.lockState()).to.equal('none');
      expect(await deviceJournal.read(key)).to.equal(undefined);
      expect([
        await deviceJournal.list(),
        await deviceJournal.entries(),
        await deviceJournal.versions(key),
      ]).to.deep.equal([[], [], []]);
      expect((await deviceJournal.erase()).keys).to.deep.equal([]);
      expect(await exists()).to.equal(false);
    });

    it('nothing, for which the browser is asked once however many read together', async () => {
      const databases = indexedDB.databases.bind(indexedDB);
      let asked = 0;
      indexedDB.databases = () => {
        asked += 1;
        return databases();
      };
      try {
        await Promise.all(Array.from({ length: 10 }, () => deviceJournal.read(key)));
        expect(asked).to.equal(1);
        await deviceJournal.write(draft('Tea'));
        expect(await text()).to.equal('Tea');
      } finally {
        Reflect.deleteProperty(indexedDB, 'databases');
      }
    });

    it('a text that is read after the browser has left a question for its databases unanswered', async () => {
      indexedDB.databases = () => new Promise(() => {});
      void deviceJournal.read(key);
      Reflect.deleteProperty(indexedDB, 'databases');
      await new Promise((resolve) => setTimeout(resolve));
      expect(await deviceJournal.read(key)).to.equal(undefined);
    });

    it('a text whose connection the browser has lost, as WebKit does in the background, by another', async () => {
      const { journal, window } = await openTab();
      const { prototype } = window.IDBDatabase;
      const { transaction } = Object.getOwnPropertyDescriptors(prototype);
      const used: IDBDatabase[] = [];
      let isLost = false;
      prototype.transaction = function (...options): IDBTransaction {
        if (isLost && this === used[0]) throw new window.DOMException('It is lost.', 'UnknownError');
        used.push(this);
        return Reflect.apply(transaction.value!, this, options);
      };
      const { revision } = await journal.write(draft('Tea'));
      isLost = true;
      await journal.write(draft('Tea and rain', { revision }));
      expect(await text(journal)).to.equal('Tea and rain');
      expect(used.at(-1) === used[0]).to.equal(false);
    });

    it('a text, with what it answers', async () => {
      const { writer, ...first } = draft('That it was one night.');
      expect(await deviceJournal.write({ writer, ...first })).to.deep.equal({ revision: 1, conflict: false });
      expect(await deviceJournal.read(key)).to.deep.equal({
        ...first,
        writer,
        revision: 1,
        created: first.updated,
      });
    });

    it('the newest text of each, the newest first', async () => {
      await deviceJournal.write(draft('One', { key: 'a one' }));
      await deviceJournal.write(draft('Two', { key: 'a two' }));
      await deviceJournal.write(draft('One more', { key: 'a one', revision: 1 }));
      expect((await deviceJournal.list()).map(({ text }) => text)).to.deep.equal(['One more', 'Two']);
    });

    it('every language', async () => {
      const words = 'كنتُ متعبة 🌙 „Übung“ 疲れた e\u0301 \u0000 \ud800';
      await deviceJournal.write(draft(words));
      expect(await text()).to.equal(words);
    });

    it('a whole text again where the database was cleared while it was open', async () => {
      await deviceJournal.write(draft('One night'));
      await erase();
      const { revision } = await deviceJournal.write(draft('One night and', { revision: 1 }));
      expect([await text(), revision]).to.deep.equal(['One night and', 2]);
    });

    it('nothing for an empty text where nothing was', async () => {
      await deviceJournal.write(draft('', { revision: 3 }));
      expect(await deviceJournal.list()).to.deep.equal([]);
    });
  });

  describe('the ring of versions', () => {
    for (const [name, old, next, seconds, verdict] of [
      ['nothing while a text grows', 'One night', 'One night and', 1, {}],
      ['a peak while little is taken', 'One night', 'One nigh', 1, { peak: 'One night' }],
      [
        'a version where much is taken',
        'One night that was long and cold',
        'One',
        1,
        { version: 'One night that was long and cold' },
      ],
      ['a version where all is taken', 'One', '', 1, { version: 'One' }],
      [
        'a version where much is replaced',
        'One night that was long and cold.',
        'One morning, hardly any colder.',
        1,
        { version: 'One night that was long and cold.' },
      ],
      ['a version of what stood for a minute', 'One night', 'One night and', 60, { version: 'One night' }],
      ['nothing for the same text', 'One night', 'One night', 90, {}],
    ] as const) {
      it(`keeps ${name}`, () => {
        const updated = '2026-05-03T20:00:00.000Z';
        expect(
          decideVersion(
            { text: old, updated },
            next,
            new Date(Date.parse(updated) + seconds * 1000).toISOString(),
          ),
        ).to.deep.equal(verdict);
      });
    }

    it('keeps the fullest text when one key after another takes it away', async () => {
      const words = 'That it was one night, and not the whole of you.';
      const first = draft(words);
      const shorter = Array.from({ length: words.length }, (_, index) =>
        draft(words.slice(0, words.length - index - 1)),
      );
      await writeAll(first, ...shorter);
      expect(await texts()).to.contain(words);
    });

    it('does not take a mended letter for an earlier version', async () => {
      await writeAll(draft('One nihgt'), draft('One ni'), draft('One night'), draft('One night and'));
      expect(await texts()).to.deep.equal([]);
    });

    it('keeps what was typed after a mended letter, when all is taken', async () => {
      await writeAll(draft('One nihgt'), draft('One ni'), draft('One night and a morning'), draft(''));
      expect(await texts()).to.deep.equal(['One night and a morning']);
    });

    it(`keeps the last ${MAX_VERSIONS}, and lets the oldest go`, async () => {
      const all = Array.from({ length: MAX_VERSIONS + 5 }, (_, index) => {
        later(61_000);
        return draft(`Evening ${index}`);
      });
      await writeAll(...all);
      expect(MAX_VERSIONS).to.be.at.least(20);
      expect(await texts()).to.deep.equal(
        all
          .slice(4, -1)
          .map(({ text }) => text)
          .reverse(),
      );
    });

    it('keeps what a restored version replaces, however like it is', async () => {
      await writeAll(draft('One night'));
      await deviceJournal.write(draft('One nights', { revision: 1 }), { keep: true });
      expect(await texts()).to.deep.equal(['One night']);
    });
  });

  describe('in two tabs', () => {
    it('keeps both texts where both typed on the same one, and says so', async () => {
      const { journal } = await openTab();
      await deviceJournal.write(draft('Both'));
      await deviceJournal.write(draft('Both and one', { revision: 1 }));
      const written = await journal.write(draft('Both and two', { revision: 1, writer: 'session.two' }));
      expect(written).to.deep.equal({ revision: 3, conflict: true });
      expect(await text()).to.equal('Both and two');
      expect((await deviceJournal.versions(key)).map(({ text, conflict }) => [text, conflict])).to.deep.equal(
        [['Both and one', true]],
      );
    });

    it('keeps both whichever is faster: a hundred writes at once lose none', async () => {
      const tabs = [deviceJournal, (await openTab()).journal, (await openTab()).journal];
      const drafts = Array.from({ length: 100 }, (_, index) =>
        draft(`Text ${index}`, { writer: `session.${index}` }),
      );
      await Promise.all(drafts.map((each, index) => tabs[index % tabs.length]!.write(each)));
      const kept = new Set([await text(), ...(await texts())]);
      expect(drafts.filter((each) => !kept.has(each.text))).to.deep.equal([]);
    });

    it('makes one version of a burst of typing in turn', async () => {
      const { journal } = await openTab();
      const revisions = { one: 0, two: 0 };
      for (let letters = 1; letters <= 20; letters += 1) {
        for (const [writer, tab] of [['one', deviceJournal] as const, ['two', journal] as const]) {
          const words = `Tab ${writer} ${'abcdefghijklmnopqrst'.slice(0, letters)}`;
          const written = await tab.write(
            draft(words, { writer: `session.${writer}`, revision: revisions[writer] }),
          );
          revisions[writer] = written.revision;
        }
      }
      expect([await text(), await texts()]).to.deep.equal([
        'Tab two abcdefghijklmnopqrst',
        ['Tab one abcdefghijklmnopqrst'],
      ]);
    });

    it('pushes no earlier version out by conflicts', async () => {
      const all = Array.from({ length: MAX_VERSIONS + 1 }, (_, index) => {
        later(61_000);
        return draft(`Evening ${index}`);
      });
      await writeAll(...all);
      const before = await texts();
      for (let tab = 0; tab < 40; tab += 1)
        await deviceJournal.write(draft(`Tab ${tab}`, { writer: `session.${tab}` }));
      const after = await texts();
      expect(before.filter((each) => !after.includes(each))).to.deep.equal([]);
      expect(after.length).to.equal(before.length + 40);
    });

    it('goes on with its own text, whatever its revision', async () => {
      await deviceJournal.write(draft('One'));
      expect(await deviceJournal.write(draft('One night'))).to.deep.equal({ revision: 2, conflict: false });
      expect(await texts()).to.deep.equal([]);
    });

    it('hears of the other’s changes, by key and nothing else', async () => {
      const { journal, window } = await openTab();
      const heard: Change[] = [];
      const all = new Promise<void>((resolve) => {
        const stop = deviceJournal.watch((change) => {
          heard.push(change);
          if (heard.length < 2) return;
          stop();
          resolve();
        });
      });
      const channel = new BroadcastChannel('salve-journal');
      const raw: unknown[] = [];
      const both = new Promise<void>(
        (resolve) => (channel.onmessage = ({ data }) => raw.push(data) === 2 && resolve()),
      );
      const stop = journal.watch(() => {});
      await journal.write(draft('One night'));
      await journal.erase([key]);
      await Promise.all([all, both]);
      expect(heard).to.deep.equal([
        { kind: 'written', keys: [key] },
        { kind: 'erased', keys: [key] },
      ]);
      expect(raw).to.deep.equal(heard);
      channel.close();
      stop();
      window.close();
    });
  });

  describe('the last words', () => {
    it('are the reflection’s at the next opening', async () => {
      await deviceJournal.write(draft('One'));
      deviceJournal.leave!(draft('One night', { revision: 1 }));
      const { journal } = await openTab();
      expect(await text(journal)).to.equal('One night');
      expect((await readRaw()).last).to.deep.equal([]);
    });

    it('do not outlast their erasure in another tab', async () => {
      const erased = new Promise<void>((resolve) => {
        const stop = deviceJournal.watch(({ kind }) => {
          if (kind !== 'erased') return;
          stop();
          resolve();
        });
      });
      const last = draft('One night');
      deviceJournal.leave!(last);
      expect(readPending().map(({ id }) => id)).to.deep.equal([last.writer]);
      // A frame would share this tab's storage, and erase the words there by itself: what another tab says is all that this one has of it.
      const channel = new BroadcastChannel('salve-journal');
      channel.postMessage({ kind: 'erased', keys: [key] } satisfies Change);
      await erased;
      expect([readPending(), await text()]).to.deep.equal([[], undefined]);
      channel.close();
    });

    it('are nothing new where they were written after all', async () => {
      const last = draft('One night');
      await deviceJournal.write(draft('One'));
      deviceJournal.leave!(last);
      await deviceJournal.write(last);
      await deviceJournal.write(draft('One night and', { revision: 2 }));
      expect([await text(), await texts()]).to.deep.equal(['One night and', []]);
      expect((await readRaw()).last).to.deep.equal([]);
    });

    it('stand beside what another tab wrote', async () => {
      await deviceJournal.write(draft('One'));
      deviceJournal.leave!(draft('One night', { revision: 1 }));
      const { journal } = await openTab();
      await journal.write(draft('One morning', { revision: 1, writer: 'session.two' }));
      const kept = [await text(journal), ...(await texts(journal))].sort();
      expect(kept).to.deep.equal(['One', 'One morning', 'One night'].filter((each) => kept.includes(each)));
      expect(kept).to.include.members(['One morning', 'One night']);
    });

    it('are kept where no connection was open yet, and erased with the rest', async () => {
      const first = await openTab();
      await first.journal.lockState();
      first.journal.leave!(draft('One night'));
      first.close();
      const { journal } = await openTab();
      expect(await text(journal)).to.equal('One night');
      expect(JSON.stringify(sessionStorage)).not.to.contain('night');
      first.journal.leave!(draft('One night and a morning'));
      await journal.erase([key]);
      expect(await text()).to.equal(undefined);
    });

    it('are kept before anything could be looked at, where no lock was set', async () => {
      const first = await openTab();
      first.journal.leave!(draft('One night'));
      first.close();
      const { journal } = await openTab();
      expect(await text(journal)).to.equal('One night');
      expect(sessionStorage.getItem('salve-last')).to.equal(null);
    });

    it('are known to be locked at once, as long as there is a lock', async () => {
      const signs = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith('salve'));
      await deviceJournal.write(draft('One'));
      expect(signs()).to.deep.equal([]);
      await deviceJournal.setPassphrase('a walk to the harbour');
      expect(signs()).to.deep.equal(['salve-locked']);
      // As a browser does that has crashed before it wrote its files.
      localStorage.clear();
      const { journal } = await openTab();
      await journal.lockState();
      expect(signs()).to.deep.equal(['salve-locked']);
      const erased = await deviceJournal.erase();
      expect(signs()).to.deep.equal([]);
      await erased.undo();
      expect(signs()).to.deep.equal(['salve-locked']);
    });

    it('are kept nowhere before it is known whether they are locked', async () => {
      await deviceJournal.setPassphrase('a walk to the harbour');
      const database = await openRaw();
      const store = database.transaction('lock', 'readwrite').objectStore('lock');
      let isHeld = true;
      // The lock can't be read as long as this transaction has something to do.
      const hold = (): void => void (isHeld && (store.get('lock').onsuccess = hold));
      hold();
      const { journal, window } = await openTab('/src/journal/device-journal.ts');
      const { openedDatabase } = (await window.eval(
        "import('/src/journal/store/database.ts')",
      )) as typeof import('../src/journal/store/database.js');
      const state = journal.lockState();
      while (!openedDatabase()) await new Promise((resolve) => requestAnimationFrame(resolve));
      journal.leave!(draft('One night'));
      isHeld = false;
      expect(await state).to.equal('locked');
      database.close();
      expect(dump(await readRaw()) + JSON.stringify(sessionStorage)).not.to.contain('night');
    });

    it('are erased with the rest', async () => {
      await deviceJournal.write(draft('One'));
      deviceJournal.leave!(draft('One night', { revision: 1 }));
      await deviceJournal.erase([key]);
      expect(dump(await readRaw())).not.to.contain('One');
    });
  });

  describe('erases', () => {
    it('one reflection and its versions, and no other', async () => {
      await writeAll(draft('One night that was long and cold'), draft(''), draft('A morning'));
      await deviceJournal.write(draft('Another', { key: 'a two' }));
      const erased = await deviceJournal.erase([key]);
      expect(erased.keys).to.deep.equal([key]);
      expect((await deviceJournal.list()).map((each) => each.text)).to.deep.equal(['Another']);
      expect(dump(await readRaw())).not.to.match(/night|morning/);
    });

    it('and puts back, with versions', async () => {
      await writeAll(draft('One night that was long and cold'), draft(''), draft('A morning'));
      const before = await deviceJournal.entries();
      const erased = await deviceJournal.erase([key]);
      await erased.undo();
      expect(await deviceJournal.entries()).to.deep.equal(before);
    });

    it('and puts back beside what was written since', async () => {
      await deviceJournal.write(draft('One night'));
      const erased = await deviceJournal.erase([key]);
      await deviceJournal.write(draft('A morning'));
      await erased.undo();
      expect([await text(), await texts()]).to.deep.equal(['A morning', ['One night']]);
    });

    it('what was written since for good, though an undo of less comes before it is flushed', async () => {
      const first = draft('One');
      await deviceJournal.write(first);
      const earlier = await deviceJournal.erase([key]);
      const later = draft('One night');
      await deviceJournal.write(later);
      await deviceJournal.erase([key]);
      await earlier.undo();
      await deviceJournal.write(later, { strict: true, again: true });
      expect(await text()).to.equal('One');
    });

    it('for good, once finished', async () => {
      await deviceJournal.write(draft('One night'));
      const erased = await deviceJournal.erase([key]);
      erased.finish();
      expect(await reasonOf(erased.undo())).to.equal('failed');
      expect(await deviceJournal.list()).to.deep.equal([]);
    });

    it('for good, once the page is put away', async () => {
      const { journal, window } = await openTab();
      await journal.write(draft('One night'));
      const erased = await journal.erase([key]);
      window.dispatchEvent(new Event('pagehide'));
      expect(await reasonOf(erased.undo())).to.equal('failed');
    });

    it('in every tab', async () => {
      const { journal } = await openTab();
      await deviceJournal.write(draft('One night'));
      expect(await text(journal)).to.equal('One night');
      await deviceJournal.erase();
      expect([await journal.list(), await journal.versions(key)]).to.deep.equal([[], []]);
    });
  });

  describe('adds from elsewhere', () => {
    const entry = (words: string, more: Partial<Entry> = {}): Entry => {
      const { updated, ...rest } = draft(words);
      return { ...rest, updated, created: updated, revision: 4, versions: [], ...more };
    };

    it('what is new, as it was', async () => {
      const versions = [
        { text: 'One', updated: '2026-05-03T19:00:00.000Z', conflict: true },
        { text: 'On', updated: '2026-05-03T18:00:00.000Z' },
      ];
      const one = entry('One night', { versions });
      expect(await deviceJournal.merge([one])).to.deep.equal([key]);
      expect(await deviceJournal.entries()).to.deep.equal([one]);
    });

    it('what differs, beside what is here', async () => {
      await deviceJournal.write(draft('A morning'));
      await deviceJournal.merge([
        entry('One night', { versions: [{ text: 'One', updated: '2026-05-03T19:00:00.000Z' }] }),
      ]);
      expect([await text(), (await texts()).sort()]).to.deep.equal(['A morning', ['One', 'One night']]);
    });

    it('nothing twice', async () => {
      const one = entry('One night', { versions: [{ text: 'One', updated: '2026-05-03T19:00:00.000Z' }] });
      await deviceJournal.merge([one]);
      expect(await deviceJournal.merge([one])).to.deep.equal([]);
      expect(await deviceJournal.entries()).to.deep.equal([one]);
    });
  });

  describe('locked by a passphrase', function () {
    // 600,000 rounds take WebKit many seconds where others share the machine.
    this.timeout(60_000);

    const lock = (): Promise<void> => deviceJournal.setPassphrase('a walk to the harbour');

    it('holds ciphertext alone: every record, every version, every last word', async () => {
      await writeAll(draft('One night that was long and cold'), draft(''), draft('A morning'));
      await lock();
      await writeAll(draft('An evening that went by the window'), draft('Gone'));
      deviceJournal.prepare!(draft('Going by night'));
      await deviceJournal.lockState();
      deviceJournal.leave!(draft('Going by night'));
      const raw = await readRaw();
      expect(raw.reflections!.length && raw.versions!.length).to.be.greaterThan(0);
      expect(dump(raw)).not.to.match(/night|morning|evening|Gone|friend\?|The hour/);
      for (const record of [...raw.reflections!, ...raw.versions!, ...raw.last!]) {
        expect(
          Object.keys(record as object).filter((name) => !['id', 'key', 'revision', 'beside'].includes(name)),
        ).to.deep.equal(['sealed']);
      }
    });

    it('uses no random bits twice', async () => {
      await lock();
      for (let count = 0; count < 20; count += 1)
        await deviceJournal.write(draft(`One ${count} ${'x'.repeat(count % 2 ? 30 : 0)}`));
      const { reflections, versions } = await readRaw();
      const ivs = [...reflections!, ...versions!].map((record) =>
        String((record as { sealed: { iv: Uint8Array } }).sealed.iv),
      );
      expect(ivs.length).to.be.greaterThan(5);
      expect(new Set(ivs).size).to.equal(ivs.length);
    });

    it('opens for the passphrase, in whichever form its accents were typed, and for no other', async () => {
      await deviceJournal.write(draft('One night'));
      await deviceJournal.setPassphrase('caf\u00e9 by the harbour');
      deviceJournal.lock();
      expect(await deviceJournal.lockState()).to.equal('locked');
      const acts = [deviceJournal.list(), deviceJournal.read(key), deviceJournal.write(draft('Two'))];
      expect(await Promise.all(acts.map(reasonOf))).to.deep.equal(['locked', 'locked', 'locked']);
      expect(await reasonOf(deviceJournal.unlock('cafe by the harbour'))).to.equal('passphrase');
      expect(await deviceJournal.lockState()).to.equal('locked');
      await deviceJournal.unlock('cafe\u0301 by the harbour');
      expect([await deviceJournal.lockState(), await text()]).to.deep.equal(['unlocked', 'One night']);
    });

    it('takes another passphrase from who knows the first, and rewrites no record', async () => {
      await deviceJournal.write(draft('One night'));
      await lock();
      const before = dump((await readRaw()).reflections);
      expect(await reasonOf(deviceJournal.setPassphrase('another', 'not this one'))).to.equal('passphrase');
      await deviceJournal.setPassphrase('another', 'a walk to the harbour');
      expect(dump((await readRaw()).reflections)).to.equal(before);
      deviceJournal.lock();
      expect(await reasonOf(deviceJournal.unlock('a walk to the harbour'))).to.equal('passphrase');
      await deviceJournal.unlock('another');
      expect(await text()).to.equal('One night');
    });

    it('keeps its salt and its 600,000 rounds beside the wrapped key, and no key', async () => {
      await lock();
      const [stored] = (await readRaw()).lock as Record<string, unknown>[];
      expect(Object.keys(stored!).sort()).to.deep.equal(['id', 'iterations', 'keyId', 'salt', 'wrapped']);
      expect([stored!.iterations, (stored!.salt as Uint8Array).length]).to.deep.equal([600_000, 16]);
      expect((stored!.wrapped as ArrayBuffer).byteLength).to.equal(40);
    });

    it('is locked in another tab until that is given it too', async () => {
      const { journal } = await openTab();
      const told = new Promise((resolve) => journal.watch(resolve));
      await deviceJournal.write(draft('One night'));
      await told;
      await lock();
      expect(
        await reasonOf(journal.write(draft('One night and', { revision: 1, writer: 'session.two' }))),
      ).to.equal('locked');
      expect(await journal.lockState()).to.equal('locked');
      await journal.unlock('a walk to the harbour');
      await journal.write(draft('One night and', { revision: 1, writer: 'session.two' }));
      expect(await text()).to.equal('One night and');
      const closed = new Promise((resolve) => deviceJournal.watch(resolve));
      journal.lock();
      await closed;
      expect(await deviceJournal.lockState()).to.equal('locked');
    });

    it('is locked in a page that was put away meanwhile, once that is back', async () => {
      await deviceJournal.setPassphrase('a walk to the harbour');
      const { journal, window } = await openTab();
      const turn = (type: string): boolean =>
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      journal.watch(() => {});
      await journal.unlock('a walk to the harbour');
      turn('pagehide');
      turn('pageshow');
      expect(await journal.lockState()).to.equal('unlocked');
      turn('pagehide');
      deviceJournal.lock();
      await deviceJournal.unlock('a walk to the harbour');
      turn('pageshow');
      expect(await journal.lockState()).to.equal('locked');
    });

    it('refuses a record that was moved under another key, or changed', async () => {
      await deviceJournal.write(draft('One', { key: 'a one' }));
      await deviceJournal.write(draft('Two', { key: 'a two' }));
      await lock();
      const database = await openRaw();
      const store = database.transaction('reflections', 'readwrite').objectStore('reflections');
      store.get('a one').onsuccess = ({ target }) =>
        store.put({ ...(target as IDBRequest<object>).result, key: 'a two' });
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      database.close();
      expect(await reasonOf(deviceJournal.read('a two'))).to.equal('damaged');
    });

    it('turns what is there into ciphertext while another tab writes, and leaves neither plain text nor a gap', async () => {
      const { journal } = await openTab();
      for (let count = 0; count < 30; count += 1)
        await deviceJournal.write(draft(`Plain ${count}`, { key: `a ${count}` }));
      let isDone = false;
      const seen: number[] = [];
      const writes = (async () => {
        for (let count = 0; !isDone; count += 1) {
          await journal
            .write(draft(`Plain more ${count}`, { key: 'a more', writer: 'session.two' }))
            .catch(() => {});
          seen.push((await readRaw()).reflections!.length);
        }
      })();
      await lock();
      isDone = true;
      await writes;
      expect(Math.min(...seen)).to.be.at.least(30);
      expect(dump(await readRaw())).not.to.contain('Plain');
      expect((await deviceJournal.list()).length).to.equal((await readRaw()).reflections!.length);
    });

    it('is erased while locked, and put back as ciphertext', async () => {
      await deviceJournal.write(draft('One night'));
      await lock();
      deviceJournal.lock();
      const erased = await deviceJournal.erase([key]);
      expect((await readRaw()).reflections).to.deep.equal([]);
      await erased.undo();
      expect(dump(await readRaw())).not.to.contain('night');
      await deviceJournal.unlock('a walk to the harbour');
      expect(await text()).to.equal('One night');
    });

    it('is gone with everything, and comes back with everything', async () => {
      await deviceJournal.write(draft('One night'));
      await lock();
      const erased = await deviceJournal.erase();
      expect([await deviceJournal.lockState(), (await readRaw()).lock]).to.deep.equal(['none', []]);
      await erased.undo();
      expect([await deviceJournal.lockState(), await text()]).to.deep.equal(['unlocked', 'One night']);
    });
  });

  describe('its database', () => {
    const first = (database: IDBDatabase): void => {
      database.createObjectStore('reflections', { keyPath: 'key' });
      database
        .createObjectStore('versions', { keyPath: 'id', autoIncrement: true })
        .createIndex('key', 'key');
    };

    it('of the first version is read, with its versions, and can be locked', async function () {
      this.timeout(60_000);
      const database = await openRaw(1, first);
      const { article, question, text: words, updated, writer } = draft('One night');
      const body = { article, question, text: words, created: updated, updated, writer };
      const transaction = database.transaction(['reflections', 'versions'], 'readwrite');
      transaction.objectStore('reflections').put({ key, revision: 7, body });
      transaction.objectStore('versions').put({ key, body: { text: 'One', updated } });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
      expect([await text(), await texts()]).to.deep.equal(['One night', ['One']]);
      await deviceJournal.setPassphrase('a walk to the harbour');
      expect(await text()).to.equal('One night');
    });

    it('held open in the first version by another tab is waited for, and said to be', async () => {
      const database = await openRaw(1, first);
      expect(await reasonOf(deviceJournal.write(draft('One night')))).to.equal('blocked');
      expect(await reasonOf(deviceJournal.write(draft('One night')))).to.equal('blocked');
      const told = new Promise<void>((resolve) => {
        const stop = deviceJournal.watch(() => {
          stop();
          resolve();
        });
      });
      database.close();
      await told;
      await deviceJournal.write(draft('One night and'));
      expect(await text()).to.equal('One night and');
    });

    it('of a later version is left alone', async () => {
      (await openRaw(3, first)).close();
      expect(await reasonOf(deviceJournal.write(draft('One night')))).to.equal('newer');
    });

    it('makes way for a later version', async () => {
      await deviceJournal.write(draft('One night'));
      (await openRaw(3)).close();
      expect(await reasonOf(deviceJournal.write(draft('One night and')))).to.equal('newer');
    });
  });
});
