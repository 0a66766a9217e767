/** The newsroom's clock: every date shown to a reader is in this zone. */
const TIME_ZONE = 'Europe/Paris';

const NBSP = '\u00a0';
const ISO_WITH_OFFSET =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|([+-])(\d{2}):(\d{2}))$/;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True for an ISO 8601 date and time that names its offset and exists in the calendar. */
export function isDateTimeWithOffset(value: string): boolean {
  const parts = ISO_WITH_OFFSET.exec(value);
  if (!parts) return false;
  const [, year, month, day, hour, minute, second = '0', , , offsetHour = '0', offsetMinute = '0'] =
    parts.map((part) => part ?? undefined);
  return (
    isRealDay(Number(year), Number(month), Number(day)) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) <= 14 &&
    Number(offsetMinute) < 60
  );
}

/** True for a day, a month or a year that exists: `2022-11-06`, `2021-10`, `2023`. */
export function isPartialDate(value: string): boolean {
  const parts = PARTIAL_DATE.exec(value);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  return isRealDay(Number(year), Number(month), Number(day));
}

function ordinalDay(day: string): string {
  return day === '1' ? '1er' : day;
}

function formatParts(date: Date, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = new Intl.DateTimeFormat('fr-FR', options).formatToParts(date);
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** `2026-11-23T20:05:00+01:00` gives « 23 novembre 2026 », in Paris time, unbreakable. */
export function formatDay(iso: string): string {
  const { day, month, year } = formatParts(new Date(iso), {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return [ordinalDay(day ?? ''), month, year].join(NBSP);
}

/** `2026-11-23T20:05:00+01:00` gives « 23 novembre 2026 à 20 h 05 », in Paris time. */
export function formatDateTime(iso: string): string {
  const { hour, minute } = formatParts(new Date(iso), {
    timeZone: TIME_ZONE,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const time = [Number(hour), 'h', ...(minute === '00' ? [] : [minute])].join(NBSP);
  return `${formatDay(iso)} à ${time}`;
}

/** The year in Paris: `2025-12-31T23:30:00Z` gives 2026. */
export function parisYear(iso: string): number {
  return Number(formatParts(new Date(iso), { timeZone: TIME_ZONE, year: 'numeric' }).year);
}

/** `2022-11-06`, `2021-10` or `2023` in words, unbreakable. The value must be a partial date. */
export function formatPartialDate(value: string): string {
  const [year, month, day] = value.split('-');
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const words = formatParts(date, { timeZone: 'UTC', month: 'long' });
  const parts = [day && ordinalDay(String(Number(day))), month && words.month, year];
  return parts.filter(Boolean).join(NBSP);
}

/** The instant as ISO 8601 in Paris time, to the minute, with its offset: `2026-11-23T20:05:00+01:00`. */
export function toParisIso(instant: Date): string {
  const local = formatParts(instant, {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const { timeZoneName = 'UTC+1' } = formatParts(instant, {
    timeZone: TIME_ZONE,
    timeZoneName: 'longOffset',
  });
  const offset = timeZoneName.replace(/^[A-Z]+/, '').replace('−', '-') || '+00:00';
  return `${local.year}-${local.month}-${local.day}T${local.hour}:${local.minute}:00${offset}`;
}

const LOCAL_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * An instant as a writer gives it: with its offset, or in Paris time without (`2026-11-20T10:30`).
 * @returns ISO 8601 with its offset; `undefined` when there is no such instant, or when there are two, for
 *   clocks that go back
 */
export function momentToIso(moment: string): string | undefined {
  if (isDateTimeWithOffset(moment)) return moment;
  if (!LOCAL_MOMENT.test(moment) || !isDateTimeWithOffset(`${moment}:00Z`)) return undefined;
  const asIf = Date.parse(`${moment}:00Z`);
  const day = 86_400_000;
  // The offsets of the day before and of the day after: two when the clocks change in between.
  const offsets = new Set([asIf - day, asIf + day].map((at) => toParisIso(new Date(at)).slice(19)));
  const found = [...offsets]
    .map((offset) => `${moment}:00${offset}`)
    .filter((iso) => toParisIso(new Date(iso)) === iso);
  return found.length === 1 ? found[0] : undefined;
}
