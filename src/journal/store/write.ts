import { AGAIN, type Database, type ReflectionBody, type StoredVersion } from './database.js';
import type { Draft, WriteOptions, Written } from '../journal.js';
import { decideVersion, MAX_VERSIONS } from './version-policy.js';
import type { Encryption } from '../encryption/encryption.js';
import { storePending, readPending } from '../visit.js';

/** How long two tabs that type in turn are one burst, with one version for the two: milliseconds. */
const BURST_MS = 600_000;

/**
 * Keeps a draft: as the reflection where it was typed on the text that is there, else beside it, so that of two texts none is lost.
 * Throws `AGAIN` where another tab changed the reflection or the lock meanwhile, with nothing written.
 */
export async function writeDraft(
  database: Database,
  encryption: Encryption,
  draft: Draft,
  options: WriteOptions,
): Promise<Written> {
  const { key, revision, ...words } = draft;
  const stored = await database.get('reflections', key);
  const old = stored && (await encryption.decrypt(key, stored));
  if (!old && !words.text) return { revision: 0, conflict: false };
  const isOwn = !old || old.writer === words.writer;
  // A text that is written again, to be flushed, is as old as itself.
  if (old && isOwn && (old.updated > words.updated || (old.updated === words.updated && !options.strict)))
    return { revision: stored.revision, conflict: false };

  const conflict = !isOwn && stored.revision !== revision && old.text !== words.text;
  const next: ReflectionBody = { ...words, created: old?.created ?? words.updated };
  const [body, beside] =
    conflict && old.updated > next.updated ? [old, next] : [next, conflict ? old : undefined];
  const versions: StoredVersion[] = [];
  let pruned: IDBValidKey[] = [];
  if (beside) versions.push(await addConflictVersion(database, encryption, key, body, beside));
  else if (old) {
    const { version, peak } = options.keep
      ? { version: old.text }
      : decideVersion(old, next.text, next.updated);
    if (version && version !== next.text) {
      const { updated } = old;
      versions.push({ key, ...(await encryption.encrypt(key, { text: version, updated })) });
      pruned = await findPruned(database, key);
    } else if (peak) next.peak = peak;
  }
  const record = {
    key,
    revision: (stored?.revision ?? revision) + 1,
    ...(await encryption.encrypt(key, body)),
  };

  const transaction = database.transaction(['reflections', 'versions', 'lock'], 'readwrite', {
    durability: options.strict ? 'strict' : 'relaxed',
  });
  const [reflectionStore, versionStore, lockStore] = [
    transaction.objectStore('reflections'),
    transaction.objectStore('versions'),
    transaction.objectStore('lock'),
  ];
  const [now, lock] = await Promise.all([reflectionStore.get(key), lockStore.get('lock')]);
  if (now?.revision !== stored?.revision || lock?.keyId !== encryption.lock?.keyId) {
    encryption.useLock(lock);
    throw AGAIN;
  }
  await Promise.all([
    reflectionStore.put(record),
    ...versions.map((version) => versionStore.put(version)),
    ...pruned.map((id) => versionStore.delete(id as number)),
    transaction.done,
  ]);
  return { revision: record.revision, conflict };
}

/**
 * A version for the text that stood beside `body`. Two tabs that type in turn make one: it stands in the place of the last one where that was
 * this tab's own text, which now goes on in `body`.
 */
async function addConflictVersion(
  database: Database,
  encryption: Encryption,
  key: string,
  body: ReflectionBody,
  { text, updated, writer }: ReflectionBody,
): Promise<StoredVersion> {
  const version: StoredVersion = {
    key,
    beside: writer,
    ...(await encryption.encrypt(key, { text, updated })),
  };
  const last = (await database.getAllFromIndex('versions', 'key', key)).at(-1);
  if (last?.beside !== body.writer) return version;
  const before = await encryption.decrypt(key, last);
  const isBurst = Date.parse(updated) - Date.parse(before.updated) < BURST_MS;
  return isBurst && !decideVersion(before, body.text, before.updated).version
    ? { ...version, id: last.id! }
    : version;
}

/** The oldest versions, past the prunable's length with one more; a text that stood beside another is none of them. */
async function findPruned(database: Database, key: string): Promise<number[]> {
  const prunable = (await database.getAllFromIndex('versions', 'key', key)).filter(({ beside }) => !beside);
  return prunable.slice(0, Math.max(0, prunable.length + 1 - MAX_VERSIONS)).map(({ id }) => id!);
}

/** Makes the last words of pages that were left their reflections': of `key`, or of all. */
export async function recoverPending(
  database: Database,
  encryption: Encryption,
  key?: string,
): Promise<void> {
  const left = [...(await database.getAll('last')), ...readPending()];
  // What was put away in both places is settled once.
  for (const last of new Map(left.map((each) => [each.id, each])).values()) {
    if (key && last.key !== key) continue;
    await writeDraft(
      database,
      encryption,
      { key: last.key, ...(await encryption.decrypt(last.key, last)) },
      { strict: true },
    );
    storePending(({ id }) => id !== last.id);
    const transaction = database.transaction('last', 'readwrite');
    const now = await transaction.store.get(last.id);
    // Its tab may be there still, and have left other words meanwhile.
    if (now && stampOf(now) === stampOf(last)) await transaction.store.delete(last.id);
    await transaction.done;
  }
}

const stampOf = ({ body, sealed }: { body?: { updated: string }; sealed?: { iv: Uint8Array } }): string =>
  String(sealed?.iv ?? body?.updated);
