import { expect, it } from 'vitest';
import { logLine, reasonOf } from './log';

it('writes one line, whatever a request holds', () => {
  const line = logLine('500 GET /a\r\n2026 forged\u001b[31m\u2028\u0085é');
  expect(line).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z 500 GET \/a%0D%0A2026 forged%1B\[31m%E2%80%A8%C2%85é\n$/,
  );
  expect(logLine('a'.repeat(10_000)).length).toBeLessThan(2_100);
});

it('gives the reason of a failure, whatever was thrown', () => {
  expect([new Error('a'), 'b', undefined].map(reasonOf)).toEqual(['a', 'b', 'undefined']);
});
