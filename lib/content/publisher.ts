import { type ObjectOf, oneOf, optional, plainText, type Shape } from './fields';

/** A field of `content/publisher.yml` that readers see, and what to call it in French. */
export const PUBLISHER_FACTS = {
  legalName: 'la raison sociale de l’éditeur',
  legalForm: 'la forme juridique et le capital',
  registration: 'le numéro d’immatriculation (RCS, Siren)',
  address: 'l’adresse postale',
  phone: 'le numéro de téléphone',
  email: 'l’adresse électronique de la rédaction',
  publicationDirector: 'le directeur ou la directrice de la publication',
  hostName: 'le nom de l’hébergeur',
  hostAddress: 'l’adresse de l’hébergeur',
  hostPhone: 'le téléphone de l’hébergeur',
  errorsEmail: 'l’adresse pour signaler une erreur',
  replyEmail: 'l’adresse du droit de réponse',
  privacyEmail: 'l’adresse pour les données personnelles',
  securityContact: 'l’adresse pour signaler une faille',
} as const;

export type PublisherFact = keyof typeof PUBLISHER_FACTS;

/** What robots that train models may do with the texts. */
export const TRAINING_CHOICES = ['refuse', 'allow'] as const;

export type TrainingChoice = (typeof TRAINING_CHOICES)[number];

/** `content/publisher.yml`: every fact may be missing; a page that needs it then says so. */
export const publisherShape = {
  ...(Object.fromEntries(
    Object.entries(PUBLISHER_FACTS).map(([name, what]) => [name, optional(plainText(what))]),
  ) as Record<PublisherFact, ReturnType<typeof optionalText>>),
  /** Whether robots that train models may copy the texts: told in robots.txt, headers and TDM files. */
  trainingBots: oneOf('une décision', () => TRAINING_CHOICES),
  /** Account on X (`@nom`), for the cards. */
  xAccount: optional(plainText('un compte X (@nom)')),
  /** Key of IndexNow (https://www.indexnow.org/documentation), for `npm run announce`. */
  indexNowKey: optional(plainText('une clé IndexNow')),
  /** WebSub hub (https://www.w3.org/TR/websub/), for the feeds and `npm run announce`. */
  webSubHub: optional(plainText('l’adresse d’un relais WebSub')),
} satisfies Shape;

function optionalText() {
  return optional(plainText());
}

export type Publisher = Omit<ObjectOf<typeof publisherShape>, 'trainingBots'> & {
  readonly trainingBots: TrainingChoice;
};
