import { isDateTimeWithOffset, toParisIso } from '../../lib/site/dates';

const LOCAL =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * An instant as the site writes it, from any of the forms that other systems give: ISO 8601, « 2019-03-02
 * 10:30:00 +0100 » (Jekyll), a day alone. Without an offset, the hour is that of Paris.
 * @returns `undefined` when it is no date
 */
export function readDate(written: unknown): string | undefined {
  if (written instanceof Date) return fromInstant(written);
  if (typeof written === 'number')
    return fromInstant(new Date(written < 1e11 ? written * 1000 : written));
  if (typeof written !== 'string') return undefined;
  const parts = LOCAL.exec(written.trim());
  if (!parts) return readWords(written.trim());
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone] = parts;
  const two = (number: string) => number.padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  if (!isDateTimeWithOffset(`${local}Z`)) return undefined;
  if (zone === undefined) return inParis(local);
  if (/^[a-z]/i.test(zone)) return fromInstant(new Date(`${local}Z`));
  const offset = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return isDateTimeWithOffset(local + offset) ? local + offset : undefined;
}

/** Months as French writes them, by their first letters. */
const MONTHS = [
  'janv',
  'fév',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'ao',
  'sept',
  'oct',
  'nov',
  'déc',
];

/** A date in words: « 2 mars 2019 », or that of an e-mail (RFC 5322, § 3.3). */
function readWords(written: string): string | undefined {
  const [, day, name = '', year] =
    /^(\d{1,2})(?:er)? (\p{L}{3,9})\.? (\d{4})$/u.exec(written) ?? [];
  const month = MONTHS.findIndex((start) => name.toLowerCase().normalize('NFC').startsWith(start));
  if (day && month >= 0) return readDate(`${year}-${month + 1}-${day}`);
  // Astro's own starter dates its articles « Jul 08 2022 »: a day, in no zone.
  if (/^[A-Z][a-z]{2,8} \d{1,2},? \d{4}$/.test(written)) {
    const instant = new Date(`${written} UTC`);
    return Number.isNaN(instant.getTime())
      ? undefined
      : readDate(instant.toISOString().slice(0, 10));
  }
  const isOfMail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/.test(written);
  return isOfMail ? fromInstant(new Date(written)) : undefined;
}

/** The instant of a date whose local and universal hours are both known (WordPress). */
export function fromLocalAndUtc(local: string, utc: string): string | undefined {
  const here = new Date(`${local.trim().replace(' ', 'T')}Z`);
  const universal = new Date(`${utc.trim().replace(' ', 'T')}Z`);
  const minutes = Math.round((here.getTime() - universal.getTime()) / 60_000);
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60) return readDate(local);
  const sign = minutes < 0 ? '-' : '+';
  const two = (number: number) => String(number).padStart(2, '0');
  const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return readDate(local.trim() + offset);
}

/** An instant in Paris, with the offset of that day; its seconds are kept. */
function fromInstant(instant: Date): string | undefined {
  if (!Number.isFinite(instant.getTime()) || instant.getUTCFullYear() > 9999) return undefined;
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0');
  return toParisIso(instant).replace(/:00(?=[+-]\d{2}:\d{2}$)/, `:${seconds}`);
}

/** A local hour of Paris: of the two offsets of the year, the one that gives it back. */
function inParis(local: string): string {
  const both = ['+01:00', '+02:00'].map((offset) => local + offset);
  return both.find((each) => fromInstant(new Date(each)) === each) ?? `${local}+01:00`;
}
