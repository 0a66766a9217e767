import type { Removal } from '../content/model';

/** What is said of a document that is no more, by kind: its label, its title, and what goes before the day. */
export const REMOVAL_WORDS: Readonly<
  Record<
    Removal['kind'],
    { readonly label: string; readonly title: string; readonly since: string }
  >
> = {
  article: {
    label: 'Article retiré',
    title: 'Cet article a été retiré.',
    since: 'n’est plus publié depuis le ',
  },
  section: {
    label: 'Rubrique fermée',
    title: 'Cette rubrique a été fermée.',
    since: 'n’est plus publiée depuis le ',
  },
  author: {
    label: 'Signature retirée',
    title: 'Cette signature a été retirée.',
    since: 'n’a plus de page depuis le ',
  },
  page: {
    label: 'Page retirée',
    title: 'Cette page a été retirée.',
    since: 'n’est plus publiée depuis le ',
  },
};
