const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601 as the web writes it: a year, a month or a day, then a time and a zone, with "T" or a space, with or without colons. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/** RFC 822 and 2822: "Mon, 24 Jun 2024 09:00:00 +0200". https://www.rfc-editor.org/rfc/rfc2822#section-3.3 */
const RFC822 =
  /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

/** Any date as ISO 8601, precise to what was given and in the zone it was given in; undefined where it names no day, month or year that exists. */
export function readDate(text: string | null | undefined): string | undefined {
  const date = text?.trim() ?? '';
  const iso = ISO.exec(date);
  if (iso) return assemble(...(iso.slice(1) as Parts));
  const rfc = RFC822.exec(date);
  if (!rfc) return undefined;
  const [, day, name, year, ...time] = rfc;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  return month ? assemble(year!, pad(month), pad(day), pad(time[0]), ...(time.slice(1) as [string?, string?, string?])) : undefined;
}

type Parts = [year: string, month?: string, day?: string, hour?: string, minute?: string, second?: string, zone?: string];

function assemble(
  year: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
  second = '00',
  zone = '',
): string | undefined {
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (!exists || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second) > 60) return undefined;
  const date = [year, month, day].filter(Boolean).join('-');
  return hour ? `${date}T${hour}:${minute}:${second}${readZone(zone)}` : date;
}

function readZone(zone: string): string {
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}

function pad(number: string | number | undefined): string | undefined {
  return number === undefined ? undefined : String(number).padStart(2, '0');
}
