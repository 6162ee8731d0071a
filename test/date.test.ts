import { expect } from 'chai';
import fc from 'fast-check';
import { readDate } from '../src/date.js';
import { DATES } from './tools/dates.js';

/** Languages in which a day that `Intl` writes is tried; months are known in all but the last four. */
const LANGUAGES =
  'en en-GB de fr es it pt nl ar ar-EG ru sv da nb fi tr ro hu el ca id pl cs hr uk sk sl bg ja zh ko gl'.split(
    ' ',
  );

const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'full' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { weekday: 'short', day: '2-digit', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
];

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(style);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Names of a day and its month, short or long, as `language` writes them. */
function namesOf(day: Date, language: string, style: 'long' | 'short'): { weekday: string; month: string } {
  const parts = formatterOf(language, {
    weekday: style,
    day: 'numeric',
    month: style,
    year: 'numeric',
  }).formatToParts(day);
  const value = (type: string): string => parts.find((part) => part.type === type)!.value;
  return { weekday: value('weekday'), month: value('month') };
}

/** Patterns that generators fill with a language's names: strftime, PHP, Java, Go, Drupal, moment. */
const PATTERNS: ((day: Date, names: { weekday: string; month: string }) => string)[] = [
  (day, { weekday, month }) =>
    `${weekday}, ${pad(day.getUTCDate())} ${month} ${day.getUTCFullYear()} 09:05:00 +0200`,
  (day, { weekday, month }) => `${weekday} ${month} ${day.getUTCDate()} 23:30:00 UTC ${day.getUTCFullYear()}`,
  (day, { weekday, month }) => `${weekday} ${day.getUTCDate()} ${month} ${day.getUTCFullYear()} 23:30:00 CET`,
  (day, { weekday, month }) => `${weekday}, ${day.getUTCDate()} ${month}, ${day.getUTCFullYear()} - 23:30`,
  (day, { weekday, month }) =>
    `${weekday} ${month} ${pad(day.getUTCDate())} ${day.getUTCFullYear()} 23:30:00 GMT-0800 (Pacific Standard Time)`,
  (day, { month }) => `${month} ${day.getUTCDate()}, ${day.getUTCFullYear()}, 11:30 pm`,
  (day, { month }) => `${pad(day.getUTCDate())}-${month}-${day.getUTCFullYear()}`,
  (day, { weekday, month }) => `${day.getUTCFullYear()}. ${month} ${day.getUTCDate()}., ${weekday}`,
  (day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()} 23:30`,
  (day) => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()} 11:30:00 PM`,
  (day) => `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()} 23.30`,
  (day) => `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()} 9:05`,
  (day) => `${day.toISOString().slice(0, 10)} 13:55:44.364419679 +0200 CEST`,
  (day) => day.toUTCString().replace('GMT', '+0000 (UTC)'),
  (day) => day.toISOString().replace('Z', '+00:00[Europe/London]'),
  (day) => `<time datetime="${day.toISOString()}">${day.getUTCMonth() + 1}/${day.getUTCDate()}</time>`,
];

const days = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2089-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('date.ts', () => {
  for (const [group, rows] of Object.entries(DATES)) {
    describe(`reads dates: ${group}`, () => {
      for (const [written, iso] of rows) {
        it(`reads ${JSON.stringify(written.slice(0, 90))} as ${iso ?? 'no date'}`, () => {
          expect(readDate(written)).to.equal(iso);
        });
      }
    });
  }

  it('reads a day that Intl writes as that day or as none', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), fc.constantFrom(...STYLES), (day, language, style) => {
        const written = formatterOf(language, style).format(day);
        expect(
          readDate(written)?.slice(0, 10) ?? day.toISOString().slice(0, 10),
          `${language}: ${written}`,
        ).to.equal(day.toISOString().slice(0, 10));
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads a day that a generator writes, in its language, as that day or as none', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('long', 'short'),
        fc.constantFrom(...PATTERNS),
        (day, language, style, write) => {
          const written = write(day, namesOf(day, language, style));
          expect(
            readDate(written)?.slice(0, 10) ?? day.toISOString().slice(0, 10),
            `${language}: ${written}`,
          ).to.equal(day.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('reads every day of a year that Intl writes in full, in the languages it knows', () => {
    const missed = LANGUAGES.slice(0, -1).filter((language) => {
      const format = formatterOf(language, { dateStyle: 'full' });
      return Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index))).some(
        (day) => readDate(format.format(day)) !== day.toISOString().slice(0, 10),
      );
    });
    expect(missed).to.deep.equal([]);
  });
});
