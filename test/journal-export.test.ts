import { expect } from 'chai';
import fc from 'fast-check';
import { readExport } from '../src/journal/files/import.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import type { Entry } from '../src/journal/journal.js';
import { writeJson } from '../src/journal/files/export.js';
import { engine } from './tools/can.js';
import './tools/journal.js';
import { journalsOf } from './tools/journals.js';

const SITE = 'https://tidewater.example';

/** Journals in all; Firefox and WebKit take several times as long to keep as many. */
const JOURNALS = engine === 'Chromium' ? 1000 : 200;

/** Journals that are kept at once: every transaction waits for the disk. */
const TOGETHER = 100;

/** Says what failed and how to see it again, without the thousands of words that it failed on. */
function reportCause({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<[Entry[][]]>): void {
  if (failed)
    throw new Error(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance).slice(0, 2000)}`);
}

/** A journal of its own part of the site, so that many can be kept side by side. */
const place = (entries: Entry[], part: number): Entry[] =>
  entries.map(({ key, article, ...rest }) => {
    const move = (url: string): string => url.replace(SITE, `${SITE}/part-${part}`);
    return { key: move(key), article: { ...article, id: move(article.id), url: move(article.url) }, ...rest };
  });

describe('the device’s journal', () => {
  it(`is given back as it was by a file: ${JOURNALS} journals, taken away, erased and brought back`, async function () {
    this.timeout(200_000);
    const many = fc.array(journalsOf(4), { minLength: TOGETHER, maxLength: TOGETHER });
    await fc.assert(
      fc.asyncProperty(many, async (each) => {
        const entries = each.flatMap(place);
        await deviceJournal.merge(entries);
        const before = await deviceJournal.entries();
        expect(before.length).to.equal(entries.length);
        const texts = (all: Entry[]): string[] =>
          all
            .flatMap(({ key, text, versions }) =>
              [text, ...versions.map((version) => version.text)].map((words) => key + words),
            )
            .sort();
        expect(texts(before)).to.deep.equal(texts(entries));
        const file = writeJson(before, SITE);
        (await deviceJournal.erase()).finish();
        expect(await deviceJournal.list()).to.deep.equal([]);
        await deviceJournal.merge(readExport(file, SITE));
        expect(await deviceJournal.entries()).to.deep.equal(before);
        (await deviceJournal.erase()).finish();
      }),
      { numRuns: JOURNALS / TOGETHER, endOnFailure: true, reporter: reportCause },
    );
  });
});
