// What the tests found, kept as a file an engine: the reports are made from these alone.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const fileOf = (engine, kind) => new URL(`results/${kind}-${engine}.json`, import.meta.url);

/** `{ "salve-x": { check: { stories, subjects, faults, unsure } } }`, or an empty object. */
export const readResults = (engine, kind = 'stories') =>
  existsSync(fileOf(engine, kind)) ? JSON.parse(readFileSync(fileOf(engine, kind), 'utf8')) : {};

/** Without the numbers of subjects: a journal of ten thousand entries draws more of them as it is looked at. */
const comparable = (results) =>
  JSON.parse(JSON.stringify(results, (key, value) => (key === 'subjects' ? undefined : value)));

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

export class Results {
  #byTag = {};

  constructor(engine, kind = 'stories') {
    this.engine = engine;
    this.kind = kind;
  }

  /** Adds what a check found in a story to each tag that the story shows. */
  note(tags, check, story, { subjects, faults, unsure = 0 }) {
    for (const tag of tags) {
      const row = ((this.#byTag[tag] ??= {})[check] ??= { stories: 0, subjects: 0, faults: [] });
      if (subjects > 0) row.stories++;
      row.subjects += subjects;
      row.faults.push(...faults.map((fault) => `${story}: ${fault}`));
      if (unsure) row.unsure = (row.unsure ?? 0) + unsure;
    }
  }

  /** Found as kept; or keeps what was found. */
  async compareOrKeep(isKept) {
    const found = sorted(
      Object.fromEntries(Object.entries(this.#byTag).map(([tag, checks]) => [tag, sorted(checks)])),
    );
    if (!isKept) return assert.deepEqual(comparable(found), comparable(readResults(this.engine, this.kind)));
    mkdirSync(new URL('results/', import.meta.url), { recursive: true });
    const file = fileOf(this.engine, this.kind);
    const options = await prettier.resolveConfig(fileURLToPath(file));
    return writeFileSync(
      file,
      await prettier.format(JSON.stringify(found, null, 2), { ...options, parser: 'json' }),
    );
  }
}
