import { expect, it } from 'vitest';
import { conditionStatus, rangeApplies } from './conditions';

const validators = { etag: '"abc-br"', modified: 'Wed, 25 Nov 2026 12:00:00 GMT' };
const EARLIER = 'Tue, 24 Nov 2026 12:00:00 GMT';
const LATER = 'Thu, 26 Nov 2026 12:00:00 GMT';

it.each([
  [{ 'if-none-match': '"abc-br"' }, 304],
  [{ 'if-none-match': 'W/"abc-br"' }, 304],
  [{ 'if-none-match': '"x", "y,z" , "abc-br"' }, 304],
  [{ 'if-none-match': '*' }, 304],
  [{ 'if-none-match': '"abc"' }, undefined],
  [{ 'if-none-match': '"abc-br' }, undefined],
  [{ 'if-none-match': 'abc-br' }, undefined],
  [{ 'if-modified-since': validators.modified }, 304],
  [{ 'if-modified-since': LATER }, 304],
  [{ 'if-modified-since': EARLIER }, undefined],
  [{ 'if-modified-since': '2026-11-26' }, undefined],
  [{ 'if-modified-since': 'demain' }, undefined],
  // The tag is believed, not the date (RFC 9110, § 13.1.3).
  [{ 'if-none-match': '"x"', 'if-modified-since': LATER }, undefined],
  [{ 'if-match': '"abc-br"' }, undefined],
  [{ 'if-match': '*' }, undefined],
  [{ 'if-match': 'W/"abc-br"' }, 412],
  [{ 'if-match': '"x"' }, 412],
  [{ 'if-unmodified-since': EARLIER }, 412],
  [{ 'if-unmodified-since': LATER }, undefined],
  [{ 'if-match': '"x"', 'if-none-match': '"abc-br"' }, 412],
  [{}, undefined],
])('%j comes to %s', (headers, expected) => {
  expect(conditionStatus(headers, validators)).toBe(expected);
});

it.each([
  [undefined, true],
  ['"abc-br"', true],
  [validators.modified, true],
  ['W/"abc-br"', false],
  ['"x"', false],
  [LATER, false],
])('with If-Range %s a range applies: %s', (ifRange, expected) => {
  expect(rangeApplies(ifRange, validators)).toBe(expected);
});
