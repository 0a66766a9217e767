import { describe, expect, it } from 'vitest';
import {
  formatDateTime,
  formatDay,
  formatPartialDate,
  isDateTimeWithOffset,
  isPartialDate,
  momentToIso,
  toParisIso,
} from './dates';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('isDateTimeWithOffset', () => {
  it.each([
    '2026-11-23T20:00:00+01:00',
    '2026-11-23T20:00+01:00',
    '2026-11-23T19:00:00Z',
    '2024-02-29T00:00:00-03:30',
  ])('accepts %s', (value) => expect(isDateTimeWithOffset(value)).toBe(true));
  it.each([
    '2026-11-23',
    '2026-11-23T20:00:00',
    '2026-11-23 20:00:00+01:00',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T20:60:00Z',
    '2026-11-23T20:00:00+15:00',
    '2026-11-23T20:00:00+01',
    '',
  ])('refuses « %s »', (value) => expect(isDateTimeWithOffset(value)).toBe(false));
});

describe('isPartialDate', () => {
  it.each(['2023', '2021-10', '2022-11-06'])('accepts %s', (value) =>
    expect(isPartialDate(value)).toBe(true),
  );
  it.each(['23', '2021-13', '2022-11-31', '2022-11-06T10:00'])('refuses %s', (value) =>
    expect(isPartialDate(value)).toBe(false),
  );
});

describe('dates in words', () => {
  it('are in Paris time, whatever the offset they were written with', () => {
    expect(plain(formatDateTime('2026-11-23T23:30:00Z'))).toBe('24 novembre 2026 à 0 h 30');
    expect(plain(formatDateTime('2026-07-01T08:05:00+02:00'))).toBe('1er juillet 2026 à 8 h 05');
    expect(plain(formatDateTime('2026-11-23T20:00:00+01:00'))).toBe('23 novembre 2026 à 20 h');
    expect(plain(formatDay('2026-12-31T23:30:00Z'))).toBe('1er janvier 2027');
  });

  it('never break across lines', () => {
    expect(formatDay('2026-11-23T20:00:00+01:00')).not.toContain(' ');
  });

  it.each([
    ['2023', '2023'],
    ['2021-10', 'octobre 2021'],
    ['2022-11-06', '6 novembre 2022'],
    ['2013-01-01', '1er janvier 2013'],
  ])('%s gives « %s »', (value, words) => expect(plain(formatPartialDate(value))).toBe(words));
});

describe('toParisIso', () => {
  it('names the offset of summer and of winter', () => {
    expect(toParisIso(new Date('2026-11-23T19:05:33Z'))).toBe('2026-11-23T20:05:00+01:00');
    expect(toParisIso(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15T00:30:00+02:00');
  });
});

describe('momentToIso', () => {
  it.each([
    ['2026-11-20T10:30', '2026-11-20T10:30:00+01:00'],
    ['2026-07-20T10:30', '2026-07-20T10:30:00+02:00'],
    ['2026-11-20T10:30:00-05:00', '2026-11-20T10:30:00-05:00'],
    ['2026-03-29T03:00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T01:59', '2026-10-25T01:59:00+02:00'],
  ])('reads %s in Paris, unless it has its offset', (moment, iso) => {
    expect(momentToIso(moment)).toBe(iso);
  });

  it.each([
    // Clocks go forward: there is no such hour. They go back: there are two.
    '2026-03-29T02:30',
    '2026-10-25T02:30',
    '2026-02-30T10:30',
    '2026-11-20',
    '2026-11-20T24:00',
    '10 h 30',
  ])('does not guess what %s is', (moment) => expect(momentToIso(moment)).toBeUndefined());
});
