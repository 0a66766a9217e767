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
  editorialDirector: 'le ou la responsable de la rédaction, s’il y en a',
  hostName: 'le nom de l’hébergeur',
  hostAddress: 'l’adresse de l’hébergeur',
  hostPhone: 'le téléphone de l’hébergeur',
  owners: 'les propriétaires, directs ou non, qui peuvent peser sur la rédaction',
  beneficialOwners: 'les bénéficiaires effectifs',
  publicMoney: 'la publicité publique et l’argent d’États tiers reçus dans l’année',
  funding: 'les moyens qui financent le journal',
  logRetention: 'la durée de conservation des journaux du serveur',
  mailRetention: 'la durée de conservation des messages reçus',
  errorsEmail: 'l’adresse pour signaler une erreur',
  replyEmail: 'l’adresse du droit de réponse',
  privacyEmail: 'l’adresse pour les données personnelles',
  securityContact: 'l’adresse pour signaler une faille',
} as const;

export type PublisherFact = keyof typeof PUBLISHER_FACTS;

const LCEN = 'loi n° 2004-575, art. 1-1';
const EMFA = 'règlement (UE) 2024/1083, art. 6';
const RGPD = 'règlement (UE) 2016/679, art. 13';

/** The facts that the law wants to be told before the site goes online, and by which text. */
export const WANTED_BY_LAW: Readonly<Partial<Record<PublisherFact, string>>> = {
  legalName: LCEN,
  legalForm: LCEN,
  registration: LCEN,
  address: LCEN,
  phone: LCEN,
  publicationDirector: LCEN,
  hostName: LCEN,
  hostAddress: LCEN,
  hostPhone: LCEN,
  email: EMFA,
  owners: EMFA,
  beneficialOwners: EMFA,
  publicMoney: EMFA,
  privacyEmail: RGPD,
  logRetention: RGPD,
  mailRetention: RGPD,
};

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
