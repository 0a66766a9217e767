import { expect, it } from 'vitest';
import { unreadMarkdown } from './unread-markdown';

const fieldsOf = (text: string) => unreadMarkdown(text).map(({ field }) => field);

it.each([
  ['| a | b |\n|---|---|\n| c | d |', 'tableau'],
  ['a | b\n:-- | :-:\nc | d', ''],
  ['a | b\n:--- | :---: |\nc | d', 'tableau'],
  ['une note[^1]', 'note'],
  ['~~barré~~', 'texte barré'],
  ['Le site ~~', 'texte barré'],
  ['[a ](https://exemple.fr)', 'lien'],
])('« %s » holds: %s', (text, field) => {
  expect(fieldsOf(text)).toEqual(field ? [field] : []);
});

it.each(['---', 'a | b', '| --', '[^', 'a ~ b', 'de 10 --- 20', '[a] (b)'])(
  'finds nothing in « %s »',
  (text) => expect(fieldsOf(text)).toEqual([]),
);
