/** Making a formatter costs more than rendering a card: one of each kind serves a page. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/**
 * The day of an ISO 8601 date, written in `language`; a year or a month alone is written as such.
 * It is the day where the article was published, whatever the reader's zone, so that a date never reads as the day before.
 */
export function formatDate(iso: string, language: string): string {
  const date = iso.slice(0, 10);
  const options = {
    year: 'numeric',
    month: date[4] && 'long',
    day: date[7] && 'numeric',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions;
  return remember(language + date.length, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(date),
  );
}

/** The day and the minute of an ISO 8601 time where the reader is, written in `language`; the day alone where `dayOnly`. */
export function formatMoment(iso: string, language: string, dayOnly = false): string {
  const options = { dateStyle: 'long', timeStyle: dayOnly ? undefined : 'short' } as const;
  return remember(`${language} ${dayOnly}`, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(iso),
  );
}

/** A number, written in `language`. */
export function formatNumber(number: number, language: string): string {
  return remember(language, () => new Intl.NumberFormat(language)).format(number);
}

/** A number of minutes with the unit in full, written in `language`: "5 minutes". */
export function formatMinutes(minutes: number, language: string): string {
  const options = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
  return remember(`${language} min`, () => new Intl.NumberFormat(language, options)).format(minutes);
}

function remember<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Formatter,
): Formatter {
  const formatter = (formatters.get(key) as Formatter | undefined) ?? make();
  formatters.set(key, formatter);
  return formatter;
}
