/** Pages of the real site, one of each template. */
export const ARTICLE = '/articles/ispoof-administrateur-condamne-13-ans-prison';
export const TEMPLATES = {
  home: '/',
  article: ARTICLE,
  section: '/rubriques/cybercriminalite',
  author: '/auteurs/la-redaction',
  topic: '/sujets/europol',
  archives: '/archives',
  house: '/mentions-legales',
} as const;
/** The articles that go with it. */
export const COMPANIONS = {
  guide: '/articles/usurpation-de-numero-reconnaitre-un-faux-appel-et-reagir',
  institutions: '/articles/eurojust-europol-ec3-j-cat-qui-fait-quoi',
} as const;
/** Not to be indexed, so in no list of pages. */
export const SEARCH = '/recherche';
export const MISSING = '/articles/il-n-y-a-rien-ici';

/** Pages of the fixture site that the real one has not. */
export const KITCHEN_SINK = '/articles/tous-les-blocs';
export const HOSTILE = '/articles/titre-hostile';
