import { AGAIN, type Database, type StoredReflection, type StoredVersion } from './database.js';
import type { Entry } from '../journal.js';
import type { Encryption } from '../encryption/encryption.js';

/**
 * Adds entries from elsewhere, all or none. Text that is here stays; another becomes its version.
 * Returns the keys that are new or gained a version.
 * Throws `AGAIN`, with nothing written, if another tab changed the lock or one of them meanwhile.
 */
export async function mergeEntries(
  database: Database,
  encryption: Encryption,
  entries: Entry[],
): Promise<string[]> {
  const revisions = new Map<string, number | undefined>();
  const reflections: StoredReflection[] = [];
  const versions: StoredVersion[] = [];
  for (const { key, revision, versions: theirs, ...body } of entries) {
    const stored = await database.get('reflections', key);
    revisions.set(key, stored?.revision);
    if (stored) {
      const kept = [stored, ...(await database.getAllFromIndex('versions', 'key', key))];
      const here = new Set(
        await Promise.all(
          kept.map(async (each) => (await encryption.decrypt<{ text: string }>(key, each)).text),
        ),
      );
      const missing = [...theirs]
        .reverse()
        .concat(body)
        .filter(({ text }) => !here.has(text));
      for (const { text, updated } of missing)
        versions.push({ key, beside: 'import', ...(await encryption.encrypt(key, { text, updated })) });
    } else {
      reflections.push({ key, revision, ...(await encryption.encrypt(key, body)) });
      for (const { text, updated, conflict } of [...theirs].reverse()) {
        versions.push({
          key,
          ...(conflict && { beside: 'import' }),
          ...(await encryption.encrypt(key, { text, updated })),
        });
      }
    }
  }

  const transaction = database.transaction(['reflections', 'versions', 'lock'], 'readwrite', {
    durability: 'strict',
  });
  const reflectionStore = transaction.objectStore('reflections');
  const versionStore = transaction.objectStore('versions');
  const lock = await transaction.objectStore('lock').get('lock');
  const now = await Promise.all([...revisions.keys()].map((key) => reflectionStore.get(key)));
  if (
    lock?.keyId !== encryption.lock?.keyId ||
    [...revisions.values()].some((revision, index) => revision !== now[index]?.revision)
  ) {
    encryption.useLock(lock);
    throw AGAIN;
  }
  await Promise.all([
    ...reflections.map((reflection) => reflectionStore.put(reflection)),
    ...versions.map((version) => versionStore.put(version)),
    transaction.done,
  ]);
  return [...new Set([...reflections, ...versions].map(({ key }) => key))];
}
