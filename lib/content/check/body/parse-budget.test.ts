import { expect, it } from 'vitest';
import { excessesOf } from './parse-budget';

it('tells of lists in lists and of marks that no writer needs, at their line', () => {
  expect(excessesOf(`Un.\n\n${'- '.repeat(5_000)}`)).toMatchObject([{ line: 3 }]);
  expect(excessesOf(`${'>'.repeat(5_000)}`)).toMatchObject([{ line: 1 }]);
  expect(excessesOf(`Un.\n${'1. '.repeat(30)}a`)).toMatchObject([{ line: 2 }]);
  expect(excessesOf(`a\n${'*a'.repeat(1_500)}\n${'_a'.repeat(1_500)}`)).toMatchObject([
    { line: 3 },
  ]);
  expect(excessesOf('<!-- a\n'.repeat(5_000))).toMatchObject([{ line: 20 }]);
});

it('says nothing of what writers write', () => {
  const list = '- **un** : *deux*\n'.repeat(300);
  expect(
    excessesOf(
      `${list}\n> > - 1. a\n\n* * *\n\n---\n\n- - a\n\n3.5 - 4 > 2\n${'<!-- a\n-->\n'.repeat(50)}`,
    ),
  ).toEqual([]);
});
