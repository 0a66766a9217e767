import { expect, it } from 'vitest';
import { unreadMarkdown } from './unread-markdown';

const fieldsOf = (text: string) => unreadMarkdown(text).map(({ field }) => field);

it.each([
  ['| a | b |\n|---|\n| c | d |', 'tableau'],
  ['a | b\n:--- | :---: |\nc | d', 'tableau'],
  ['une note[^1]', 'note'],
  ['une note^[à part]', 'note'],
  ['[!inconnu] x', 'encadré'],
  ['~~barré~~', 'texte barré'],
  ['Le site ~~', 'texte barré'],
  ['**Attention :**le texte', 'gras'],
  ['==surligné==', 'surligné'],
  ['H~2~O', 'indice'],
  ['m^2^', 'exposant'],
  ['$$a$$', 'formule'],
  ['[[une page]]', 'lien'],
  ['[TOC]', 'sommaire'],
  ['Bien :smile: !', 'émoticône'],
  ['Mot\n: sa définition', 'liste de définitions'],
  ['[a ](https://exemple.fr)', 'lien'],
  ['[a][perdu]', 'lien'],
])('« %s » holds: %s', (text, field) => {
  expect(fieldsOf(text)).toEqual([field]);
});

it.each([
  '---',
  'a | b',
  'a | b\n:-- | :-:\nc | d',
  '| --',
  '[^',
  'a ~ b, ~20 à ~30',
  'de 10 --- 20',
  '[a] (b)',
  'a == b, 1 ^ 2, 20 $',
  '12:30:45, a:b:c, :-) et :)',
  '\\*\\*étoiles\\*\\* \\[^1\\] \\~\\~a\\~\\~',
  '[…] [sic][, dit-il]',
])('finds nothing in « %s »', (text) => expect(fieldsOf(text)).toEqual([]));
