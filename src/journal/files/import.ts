import { isObject } from '../../json.js';
import { readWebUrl } from '../../url.js';
import type { Entry, ReflectedArticle, Version } from '../journal.js';
import { FORMAT_VERSION } from './export.js';

/**
 * Reason for which a file can't be imported.
 * `foreign`: it holds no journal. `newer`: a later version of this library wrote it.
 * `damaged`: a part is not what it should be. `large`: it is larger than any journal.
 */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'large';

const MAX_REVISION = 2 ** 31;

export class ImportError extends Error {
  override name = 'ImportError';
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`The file can't be brought back: ${reason}`);
    this.reason = reason;
  }
}

/** Bytes of a file or UTF-16 units of its text: more than anybody writes, and fit for a phone. */
export const MAX_BYTES = 100_000_000;

/**
 * Reads the entries of a file by `writeJson` or `writePage`; `here` is the origin of this page.
 * Throws an `ImportError` unless every part is what it should be. Unknown fields are left out.
 */
export function readExport(file: string, here: string): Entry[] {
  if (file.length > MAX_BYTES) refuse('large');
  const { 'salve-journal': format, site, entries } = readObject(parseJson(file), 'foreign');
  if (typeof format !== 'number' || !Array.isArray(entries)) return refuse('foreign');
  if (format > FORMAT_VERSION) refuse('newer');
  const moved = typeof site === 'string' && isSameSite(site, here);
  const read = entries.map(readEntry).map((entry) => (moved ? moveEntry(entry, site, here) : entry));
  if (new Set(read.map(({ key }) => key)).size < read.length) refuse('damaged');
  return read;
}

function parseJson(file: string): unknown {
  const [, data = file.replace(/^\uFEFF/, '')] =
    /<script type="application\/json" id="salve-journal">([^<]*)</.exec(file) ?? [];
  try {
    return JSON.parse(data);
  } catch {
    return refuse('foreign');
  }
}

function readEntry(value: unknown): Entry {
  const { key, article, question, text, revision, created, updated, writer, versions } = readObject(value);
  const beside = readArticle(article);
  if (!readString(key).startsWith(`${beside.id} `) || !Array.isArray(versions)) return refuse('damaged');
  return {
    key: readString(key),
    article: beside,
    question: readString(question),
    text: readString(text),
    revision: readRevision(revision),
    created: readMoment(created),
    updated: readMoment(updated),
    writer: readString(writer),
    versions: versions.map(readVersion),
  };
}

function readArticle(value: unknown): ReflectedArticle {
  const { id, headline, url, author, datePublished } = readObject(value);
  // This library writes http(s) addresses alone.
  if (url !== '' && !readWebUrl(readString(url), readString(url))) refuse('damaged');
  return {
    id: readString(id),
    headline: readString(headline),
    url: readString(url),
    ...(author !== undefined && { author: readString(author) }),
    ...(datePublished !== undefined && { datePublished: readString(datePublished) }),
  };
}

function readVersion(value: unknown): Version {
  const { text, updated, conflict } = readObject(value);
  return { text: readString(text), updated: readMoment(updated), ...(conflict === true && { conflict }) };
}

function readObject(value: unknown, reason: Refusal = 'damaged'): Record<string, unknown> {
  return isObject(value) ? value : refuse(reason);
}

function readString(value: unknown): string {
  return typeof value === 'string' ? value : refuse('damaged');
}

/** Reads a revision that leaves room for as many writes as anybody makes. */
function readRevision(value: unknown): number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < MAX_REVISION
    ? (value as number)
    : refuse('damaged');
}

function readMoment(value: unknown): string {
  const moment = readString(value);
  const isMoment =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(moment) && !Number.isNaN(Date.parse(moment));
  return isMoment && new Date(moment).toISOString() === moment ? moment : refuse('damaged');
}

/** Tells whether two origins are one site that moved to https, or to or from "www.". */
function isSameSite(one: string, other: string): boolean {
  const hosts = [one, other].map(
    (origin) => URL.canParse(origin) && new URL(origin).hostname.replace(/^www\./, ''),
  );
  return one !== other && !!hosts[0] && hosts[0] === hosts[1];
}

/** Moves an entry to the site's new origin, where its article looks for it. */
function moveEntry(entry: Entry, from: string, to: string): Entry {
  const move = (url: string): string =>
    url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
  const id = move(entry.article.id);
  return {
    ...entry,
    key: id + entry.key.slice(entry.article.id.length),
    article: { ...entry.article, id, url: move(entry.article.url) },
  };
}

function refuse(reason: Refusal): never {
  throw new ImportError(reason);
}
