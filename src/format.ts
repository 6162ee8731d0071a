const PRECISION = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs more than rendering a card: one of each kind serves a page. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/**
 * The day of an ISO 8601 date, written in `language`; a year or a month alone is written as such.
 * It is the day where the article was published, whatever the reader's zone, so that a date never reads as the day before.
 */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const precision = day ? 'day' : month ? 'month' : 'year';
  const format = remember(
    `${language} ${precision}`,
    () => new Intl.DateTimeFormat(language, { ...PRECISION[precision], timeZone: 'UTC' }),
  );
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** A number, written in `language`. */
export function formatNumber(number: number, language: string): string {
  return remember(`${language} number`, () => new Intl.NumberFormat(language)).format(number);
}

function remember<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => Formatter): Formatter {
  const formatter = (formatters.get(key) as Formatter | undefined) ?? make();
  formatters.set(key, formatter);
  return formatter;
}
