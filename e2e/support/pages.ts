/** Pages of the fixture newspaper (`e2e/fixtures/content/`), one of each template. */
export const SITE_NAME = 'Le Banc d’essai';
export const ARTICLE = '/articles/seconde-de-l-horloge-a-eau-a-l-atome';
export const TEMPLATES = {
  home: '/',
  article: ARTICLE,
  section: '/rubriques/temps',
  author: '/auteurs/l-equipe',
  topic: '/sujets/seconde',
  dossier: '/dossiers/mesure-du-temps',
  archives: '/archives',
  'static page': '/mentions',
} as const;
/** The articles that go with it. */
export const COMPANIONS = [
  '/articles/pendule-pourquoi-il-bat-la-mesure',
  '/articles/metre-de-la-terre-a-la-lumiere',
] as const;
export const KITCHEN_SINK = '/articles/tous-les-blocs';
/** A brief, without an illustration. */
export const BRIEF = '/articles/breve-sans-image';
export const HOSTILE = '/articles/titre-hostile';
/** A list of more articles than a page holds. */
export const LONG_LIST = '/rubriques/atelier';

/** Pages of every newspaper: one that is not to be indexed, and one that is not there. */
export const SEARCH = '/recherche';
export const MISSING = '/articles/il-n-y-a-rien-ici';
