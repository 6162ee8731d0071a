import type { StoredLock } from '../encryption/crypto.js';
import type { Database, StoredReflection, StoredVersion } from './database.js';
import { JournalError } from '../journal.js';

/** Erased records, as they were stored. */
export interface ErasedRecords {
  reflections: StoredReflection[];
  versions: StoredVersion[];
  /** Lock that was in force; erased too if `isAll`. */
  lock?: StoredLock;
  isAll: boolean;
}

/**
 * Erases the words under `keys`, or without keys all words and the lock.
 * Reads again: throws a `JournalError` if any is left.
 */
export async function eraseWords(database: Database, keys?: string[]): Promise<ErasedRecords> {
  const transaction = database.transaction(['reflections', 'versions', 'last', 'lock'], 'readwrite', {
    durability: 'strict',
  });
  const isErased = ({ key }: { key: string }): boolean => !keys || keys.includes(key);
  const reflectionStore = transaction.objectStore('reflections');
  const versionStore = transaction.objectStore('versions');
  const lastStore = transaction.objectStore('last');
  const lockStore = transaction.objectStore('lock');
  const records: ErasedRecords = {
    reflections: keys
      ? (await Promise.all(keys.map((key) => reflectionStore.get(key)))).filter((each) => each !== undefined)
      : await reflectionStore.getAll(),
    versions: keys
      ? (await Promise.all(keys.map((key) => versionStore.index('key').getAll(key)))).flat()
      : await versionStore.getAll(),
    lock: await lockStore.get('lock'),
    isAll: !keys,
  };
  const last = (await lastStore.getAll()).filter(isErased);
  await Promise.all([
    ...records.reflections.map(({ key }) => reflectionStore.delete(key)),
    ...records.versions.map(({ id }) => versionStore.delete(id!)),
    ...last.map(({ id }) => lastStore.delete(id)),
    ...(keys ? [] : [lockStore.clear()]),
  ]);
  // Read in the same transaction: words that another tab writes after it are not left of these.
  const counts = await Promise.all([
    ...(keys ?? [undefined]).flatMap((key) => [
      reflectionStore.count(key),
      key === undefined ? versionStore.count() : versionStore.index('key').count(key),
    ]),
    lastStore.getAll().then((left) => left.filter(isErased).length),
  ]);
  await transaction.done;
  if (counts.some(Boolean)) throw new JournalError('failed');
  return records;
}

/**
 * Puts erased records back. A reflection that was written since stays, and gains a version.
 * Throws a `JournalError` if another lock is in force by now.
 */
export async function putBack(
  database: Database,
  { reflections, versions, lock, isAll }: ErasedRecords,
): Promise<void> {
  const transaction = database.transaction(['reflections', 'versions', 'lock'], 'readwrite', {
    durability: 'strict',
  });
  const reflectionStore = transaction.objectStore('reflections');
  const versionStore = transaction.objectStore('versions');
  const lockStore = transaction.objectStore('lock');
  const [lockNow, ...now] = await Promise.all([
    lockStore.get('lock'),
    ...reflections.map(({ key }) => reflectionStore.getKey(key)),
  ]);
  if (lockNow?.keyId !== (isAll ? undefined : lock?.keyId)) throw new JournalError('failed');
  await Promise.all([
    ...(isAll && lock ? [lockStore.put(lock)] : []),
    ...versions.map((version) => versionStore.put(version)),
    ...reflections.map((reflection, index) => {
      const { key, revision, ...kept } = reflection;
      return now[index] === undefined
        ? reflectionStore.put(reflection)
        : versionStore.put({ key, beside: `erased ${revision}`, ...kept });
    }),
    transaction.done,
  ]);
}
