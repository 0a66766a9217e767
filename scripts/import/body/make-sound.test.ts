import { expect, it } from 'vitest';
import { parseBody } from '../../../lib/content/text/body';
import { keptIn } from './convert-body';
import { makeSound } from './make-sound';

it('leaves a sound text as it is', () => {
  const text = 'A\n\n## B\n\n- c';
  expect(makeSound(text, () => [])).toBe(text);
});

it.each([
  'A\n\n<Inconnu>b</Inconnu>\n\nC',
  'A\n\nimport x from "y"\n\nC',
  `A\n\n${'> '.repeat(60)}b\n\nC`,
  'A\n\n<Quote>b</Quote>\n\nC',
])('keeps as a comment the only block of %j that the desk refuses', (text) => {
  const sound = makeSound(text, () => text.split('\n\n'));
  expect(keptIn(sound)).toHaveLength(1);
  expect(sound).toMatch(/^A\n\n\{[\s\S]*\}\n\nC$/);
});

it('makes a text of any that MDX cannot read', () => {
  for (const text of ['A <b', 'A {b', '</b> A', '{`}', '<Quote author="a">b']) {
    expect(() => parseBody(makeSound(text, () => [text])), text).not.toThrow();
  }
});
