/** Pages of the real site, one of each template. */
export const ARTICLE = '/articles/ispoof-administrateur-condamne-13-ans-prison';
export const TEMPLATES = {
  home: '/',
  article: ARTICLE,
  section: '/rubriques/cybercriminalite',
  author: '/auteurs/la-redaction',
} as const;
export const MISSING = '/articles/il-n-y-a-rien-ici';

/** Pages of the fixture site that the real one has not. */
export const KITCHEN_SINK = '/articles/tous-les-blocs';
export const HOSTILE = '/articles/titre-hostile';
