import { expect, it } from 'vitest';
import { clashingNames, findImage, imageNameProblem, sameNameInOtherCase } from './image-names';

it.each([
  'photo à Orléans.jpg',
  'photo#1.jpg',
  'photo 50%.jpg',
  'quoi?.jpg',
  'a+b&c.jpg',
  'l\u2019image.jpg',
  '"q".PNG',
  'IMG_1234.JPG',
  'deux  espaces.JPEG',
  `${'é'.repeat(98)}.jpg`,
])('accepts the name %s', (name) => {
  expect(imageNameProblem(name)).toBeUndefined();
  expect(imageNameProblem(name.normalize('NFD'))).toBeUndefined();
});

it.each([
  ['a/b.jpg', 'sans dossier'],
  ['..\\b.jpg', 'sans dossier'],
  ['.cache.jpg', 'point'],
  ['a\u0007.jpg', 'invisible'],
  ['a\u202egpj.exe.jpg', 'invisible'],
  ['a\u200b.jpg', 'invisible'],
  ['a\u2028.jpg', 'invisible'],
  [' a.jpg', 'espace au début'],
  ['a<b.jpg', 'chevron'],
  [`${'é'.repeat(100)}.jpg`, '200 octets'],
  ['jpg', 'extension'],
])('refuses the name %j', (name, expected) => {
  expect(imageNameProblem(name)).toContain(expected);
});

it('finds a file by its name, composed or not, or percent-encoded, the name as written first', () => {
  const known = new Set(['photo à.jpg', '100%25.jpg', '100%.jpg', '50%.jpg']);
  const find = (reference: string) => findImage(reference, (key) => known.has(key));
  expect(find('photo à.jpg'.normalize('NFD'))).toBe('photo à.jpg');
  expect(find('photo%20%C3%A0.jpg')).toBe('photo à.jpg');
  expect(find('photo%20a%CC%80.jpg')).toBe('photo à.jpg');
  expect(find('100%25.jpg')).toBe('100%25.jpg');
  expect(find('50%.jpg')).toBe('50%.jpg');
  expect(find('Photo à.jpg')).toBeUndefined();
  expect(find('__proto__')).toBeUndefined();
});

it('tells of names that another disk would hold for one', () => {
  const names = ['IMG.jpg', 'été.jpg', 'img.JPG', 'été.jpg'.normalize('NFD'), 'autre.jpg'];
  expect(clashingNames(names)).toEqual([
    ['img.JPG', 'IMG.jpg'],
    ['été.jpg'.normalize('NFD'), 'été.jpg'],
  ]);
});

it('suggests the name that differs by its capitals', () => {
  expect(sameNameInOtherCase('img_1234.jpg', ['autre.jpg', 'IMG_1234.JPG'])).toBe('IMG_1234.JPG');
  expect(sameNameInOtherCase('absent.jpg', ['autre.jpg'])).toBeUndefined();
});
