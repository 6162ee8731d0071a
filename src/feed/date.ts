import { readDate } from '../date.js';

/** Beginnings of the months' names in our languages, as generators write them. */
const MONTHS = 'jan|ene f[eé] m[aä]r|mrz a[pbv]r ma[iy] jui?n jui?l a[uog] sep o[ck]t nov d[eéi]'.split(' ');

/** Reads a date as feeds write it, as ISO 8601; undefined where it names no day. */
export function readFeedDate(text: string): string | undefined {
  const written = text.trim().slice(0, 80);
  return readDate(written) ?? readLoosely(written.toLowerCase());
}

/**
 * Reads "October 2nd, 2026 at 9:05 AM", "Fr, 2 Okt 2026 9:05:00 CEST", "2026/10/02",
 * "20261002T090500Z", and others made of such parts.
 */
function readLoosely(text: string): string | undefined {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const month = MONTHS.findIndex((name) => words.some((word) => new RegExp(`^(${name})`).test(word))) + 1;
  const pad = (part: unknown): string => String(part).padStart(2, '0');
  const date = month
    ? `${/\b\d{4}\b(?!.*\d{4})/.exec(text.replace(/[+-]\d{4}$/, ''))?.[0]}-${pad(month)}-${pad(/(?<![\d:])\d\d?(?![\d:])/.exec(text)?.[0])}`
    : text.replace(/^(\d{4})\D?(\d\d)\D?(\d\d).*/, '$1-$2-$3');
  const [, hour, minutes, half, zone = ''] =
    /[t\s](\d\d?)(:\d\d(?::\d\d)?|\d{4})(?!\d)\s*(?:([ap])\.?m\b\.?)?\s*(z|gmt|utc?|[ecmp][sd]t|[+-]\d\d:?\d\d)?/.exec(
      text,
    ) ?? [];
  const time = hour
    ? `T${pad(half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : hour)}${minutes}${zone}`
    : '';
  return readDate(date + time) ?? readDate(date);
}
