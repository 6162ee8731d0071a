import type { Access } from './access.js';
import type { Database, StoredReflection, StoredVersion } from './database.js';
import type { Encryption } from '../encryption/encryption.js';
import { newestFirst, type Entry, type Reflection, type Version } from '../journal.js';
import { readPending } from './pending-drafts.js';
import { recoverPending } from './write.js';

/** Reads all reflections, with the drafts that pages left of them; returns the newest first. */
export async function readReflections(access: Access): Promise<Reflection[]> {
  const reflections = await access.run(readPending().length > 0, async (database, encryption) => {
    await recoverAll(access, database);
    const stored = await database.getAll('reflections');
    return Promise.all(stored.map((each) => decryptReflection(each, encryption)));
  });
  return (reflections ?? []).sort(newestFirst);
}

/** Reads all reflections with their versions, the newest first. */
export async function readEntries(access: Access): Promise<Entry[]> {
  const reflections = await readReflections(access);
  const versions = new Map<string, StoredVersion[]>(reflections.map(({ key }) => [key, []]));
  const stored = await access.run(false, (database) => database.getAll('versions'));
  for (const each of stored ?? []) versions.get(each.key)?.push(each);
  return Promise.all(
    reflections.map(async (each) => ({
      ...each,
      versions: await decryptVersions(versions.get(each.key), access.encryption),
    })),
  );
}

/** Reads the reflection under `key`, with the drafts that pages left of it. */
export function readReflection(access: Access, key: string): Promise<Reflection | undefined> {
  return access.run(readPending().length > 0, async (database, encryption) => {
    await recoverAll(access, database, key);
    const stored = await database.get('reflections', key);
    return stored && decryptReflection(stored, encryption);
  });
}

/** Lists the keys of the reflections that begin with `prefix`. */
export async function readKeys(access: Access, prefix: string): Promise<string[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return (await access.run(false, (database) => database.getAllKeys('reflections', range))) ?? [];
}

/** Reads the versions of the reflection under `key`, the newest first. */
export async function readVersions(access: Access, key: string): Promise<Version[]> {
  return decryptVersions(
    await access.run(false, (database) => database.getAllFromIndex('versions', 'key', key)),
    access.encryption,
  );
}

/** Writes the drafts that pages left, and tells of them. */
async function recoverAll(access: Access, database: Database, key?: string): Promise<void> {
  const keys = await recoverPending(database, access.encryption, key);
  if (keys.length) access.onWritten(keys);
}

async function decryptReflection(stored: StoredReflection, encryption: Encryption): Promise<Reflection> {
  const { key, revision } = stored;
  return { ...(await encryption.decrypt(key, stored)), key, revision };
}

async function decryptVersions(
  stored: StoredVersion[] | undefined,
  encryption: Encryption,
): Promise<Version[]> {
  const versions = (stored ?? []).map(async ({ key, beside, ...kept }) => {
    const { text, updated } = await encryption.decrypt(key, kept);
    return { text, updated, ...(beside && { conflict: true }) };
  });
  return (await Promise.all(versions)).reverse().sort(newestFirst);
}
