import { expect, it } from 'vitest';
import { openSearchDescription } from './open-search';

const describeSearch = (name: string) =>
  openSearchDescription({
    name,
    locale: 'fr-FR',
    searchUrl: 'https://exemple.fr/recherche',
    toUrl: (path) => `https://exemple.fr${path}`,
  });

it('sends the words after the « # », where no server sees them', () => {
  expect(describeSearch('Le Banc d’essai')).toContain(
    '<Url type="text/html" template="https://exemple.fr/recherche#q={searchTerms}"></Url>',
  );
});

it.each([
  ['Contre-appel', 'Contre-appel'],
  ['La Gazette de la vallée', 'La Gazette de la'],
  ['Anticonstitutionnellement', 'Anticonstitution'],
  ['L’Écho & Fils', 'L’Écho &amp; Fils'],
])('names it in 16 characters: %s', (name, short) => {
  expect(describeSearch(name)).toContain(`<ShortName>${short}</ShortName>`);
});
