/**
 * RFC 822 and 2822: "Mon, 24 Jun 2024 09:00:00 +0200". Years of two digits are read by the
 * latter's section 4.3. https://www.rfc-editor.org/rfc/rfc2822
 */
const RFC822 = /^(?:[a-z]+,?\s+)?(\d\d?)[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d\d)(?!\d)/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * ISO 8601 as the web writes it: a year, a month or a day, then a time and a zone, with "T" or
 * a space, with or without colons.
 */
const ISO =
  /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T\s]+([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d|60)(?:[.,]\d+)?)?\s*(?:([+-](?:[01]\d|2[0-3])):?([0-5]\d)?|(Z|UTC?|GMT|[ECMP][SD]T))?)?$/i;

/**
 * Reads a date as ISO 8601, in its own precision and zone.
 * Returns undefined if no such day, month or year exists.
 */
export function readDate(text: string | null | undefined): string | undefined {
  const written = (text ?? '').trim().replace(RFC822, toIso);
  const [, date, hour, minute, second = '00', zone, zoneMinute = '00', name = ''] = ISO.exec(written) ?? [];
  if (!date || !isInCalendar(date)) return undefined;
  return hour
    ? `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinute}` : readZone(name)}`
    : date;
}

function toIso(_: string, day: string, month: string, year: string): string {
  const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
  return [century + year, MONTHS.indexOf(month.toLowerCase()) / 3 + 1, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Converts "EST" and its like to an offset, any other name to UTC. */
function readZone(name: string): string {
  const [, region, season] = /^([ECMP])([SD])T$/i.exec(name) ?? [];
  return region ? `-0${'ECMP'.indexOf(region.toUpperCase()) + (/s/i.test(season!) ? 5 : 4)}:00` : name && 'Z';
}

/**
 * Tells if a date exists. An engine takes the 31st of June for the 1st of July.
 * The year 1, which some generators write for none, doesn't count.
 */
function isInCalendar(date: string): boolean {
  const time = new Date(date);
  const day = date.slice(8);
  return (
    date > '0002' &&
    !Number.isNaN(time.valueOf()) &&
    ((day < '29' && day !== '00') || time.toISOString().startsWith(date))
  );
}
