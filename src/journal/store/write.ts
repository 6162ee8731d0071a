import { AGAIN, type Database, type ReflectionBody, type StoredVersion } from './database.js';
import type { Draft, WriteOptions, Written } from '../journal.js';
import { decideVersion, MAX_VERSIONS } from './version-policy.js';
import type { Encryption } from '../encryption/encryption.js';
import { storePending, readPending } from './pending-drafts.js';

/** Milliseconds in which two tabs that type in turn make one version. */
const BURST_MS = 600_000;

/**
 * Writes a draft. If it was typed on another text than the one that is there, the older of the two
 * becomes a version, so that none is lost.
 * Throws `AGAIN`, with nothing written, if another tab changed reflection or lock meanwhile.
 */
export async function writeDraft(
  database: Database,
  encryption: Encryption,
  draft: Draft,
  options: WriteOptions,
): Promise<Written> {
  const { key, revision, base, ...words } = draft;
  const stored = await database.get('reflections', key);
  const old = stored && (await encryption.decrypt(key, stored));
  const isStanding = old?.writer === words.writer && old.updated === words.updated;
  if (options.again && !isStanding) return { revision, conflict: false };
  if (!old && !words.text) return { revision: 0, conflict: false };
  const isOwn = !old || old.writer === words.writer;
  // A flush writes the same text again, with its time.
  if (old && isOwn && (old.updated > words.updated || (old.updated === words.updated && !options.strict)))
    return { revision: stored.revision, conflict: false };

  const isOnOld = stored?.revision === revision && (base ?? old?.writer) === old?.writer;
  const conflict = !isOwn && !isOnOld && old.text !== words.text;
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
  // A text that stands beside a later one was not typed on it.
  return { revision: body === old ? revision : record.revision, conflict };
}

/**
 * Makes a version of the text that conflicts with `body`.
 * Two tabs that type in turn make one version: it replaces the last if that holds an earlier state
 * of `body`.
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
  const { version: lost, peak } = decideVersion(before, body.text, before.updated);
  return isBurst && lost === undefined && peak === undefined ? { ...version, id: last.id! } : version;
}

/** Finds the oldest versions that one more pushes out. Those of a conflict stay. */
async function findPruned(database: Database, key: string): Promise<number[]> {
  const prunable = (await database.getAllFromIndex('versions', 'key', key)).filter(({ beside }) => !beside);
  return prunable.slice(0, Math.max(0, prunable.length + 1 - MAX_VERSIONS)).map(({ id }) => id!);
}

/**
 * Writes the drafts that pages left when they went away, for `key` or for all reflections.
 * Returns the keys of those that there were.
 */
export async function recoverPending(
  database: Database,
  encryption: Encryption,
  key?: string,
): Promise<string[]> {
  const all = [...(await database.getAll('last')), ...readPending()];
  const pending = all.filter((last) => !key || last.key === key);
  // A draft may stand in both places.
  for (const last of new Map(pending.map((each) => [each.id, each])).values()) {
    await writeDraft(
      database,
      encryption,
      { key: last.key, ...(await encryption.decrypt(last.key, last)) },
      { strict: true },
    );
    storePending(({ id }) => id !== last.id);
    const transaction = database.transaction('last', 'readwrite');
    const now = await transaction.store.get(last.id);
    // Its tab may be open still, and have left another draft meanwhile.
    if (now && stampOf(now) === stampOf(last)) await transaction.store.delete(last.id);
    await transaction.done;
  }
  return pending.map((last) => last.key);
}

/** Tells one draft under an id from another. */
const stampOf = ({ body, sealed }: { body?: { updated: string }; sealed?: { iv: Uint8Array } }): string =>
  String(sealed?.iv ?? body?.updated);
