import type { z } from 'zod';
import {
  checkedString,
  exactText,
  group,
  httpsUrl,
  mailbox,
  oneOf,
  optional,
  plainText,
} from './fields';
import { externalAddressProblem, isMailbox } from './web-address';

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
const TRAINING_CHOICES = ['refuse', 'allow'] as const;

export type TrainingChoice = (typeof TRAINING_CHOICES)[number];

/** Facts that are mailboxes: pages make links of them. */
const MAILBOXES: ReadonlySet<string> = new Set<PublisherFact>([
  'email',
  'errorsEmail',
  'replyEmail',
  'privacyEmail',
]);

/** Where to tell of a flaw (RFC 9116, § 2.5.3): a mailbox, a page, a number. One line of `security.txt`. */
function securityContact(what: string) {
  return checkedString(
    `${what} (nom@exemple.fr, https://… ou tel:+33…)`,
    (value) => isMailbox(value) || externalAddressProblem(value) === undefined,
  );
}

function factField(name: PublisherFact) {
  const what = PUBLISHER_FACTS[name];
  if (name === 'securityContact') return securityContact(what);
  return MAILBOXES.has(name) ? mailbox(what) : plainText(what);
}

const factFields = Object.fromEntries(
  (Object.keys(PUBLISHER_FACTS) as PublisherFact[]).map((name) => [
    name,
    optional(factField(name)),
  ]),
) as Record<PublisherFact, z.ZodExactOptional<z.ZodString>>;

/** `content/publisher.yml`: every fact may be missing; a page that needs it then says so. */
export const publisherFields = group({
  ...factFields,
  /** Whether robots that train models may copy the texts: told in robots.txt, headers and TDM files. */
  trainingBots: oneOf('une décision', TRAINING_CHOICES),
  /** Account on X (`@nom`, https://help.x.com/en/managing-your-account/x-username-rules), for the cards. */
  xAccount: optional(exactText('un compte X (@nom)', /^@\w{1,15}$/)),
  /** Key of IndexNow (https://www.indexnow.org/documentation), for `npm run announce`. */
  indexNowKey: optional(
    exactText(
      'une clé IndexNow, de 8 à 128 lettres sans accent, chiffres ou traits d’union',
      /^[A-Za-z0-9-]{8,128}$/,
    ),
  ),
  /** WebSub hub (https://www.w3.org/TR/websub/), for the feeds and `npm run announce`. */
  webSubHub: optional(httpsUrl()),
});

export type Publisher = Readonly<z.infer<typeof publisherFields>>;
