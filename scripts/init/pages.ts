/** The static pages of a new newspaper: what the law asks, and what the engine itself does. */
interface PageText {
  readonly slug: string;
  readonly role: string;
  readonly title: string;
  readonly seoTitle: (name: string) => string;
  readonly description: string;
  readonly body: string;
}

/** In the order of the foot of the page. A fact that the publisher has not given is said to be missing. */
export const PAGES: readonly PageText[] = [
  {
    slug: 'corrections',
    role: 'corrections',
    title: 'Corrections',
    seoTitle: (name) => `Corrections publiées par ${name}`,
    description:
      "Une erreur est corrigée dans l'article, datée et expliquée. Comment en signaler une, et la liste de celles qui ont été réparées.",
    body: `Une erreur est corrigée dans l'article lui-même. La correction est datée et dit ce qui était faux ; elle figure à la suite du texte.

## Signaler une erreur

Écrivez à : <Fact name="errorsEmail" />. Indiquez l'adresse de l'article, le passage en cause et, si vous en avez une, la source qui le contredit.

## Les corrections publiées

<CorrectionLog />
`,
  },
  {
    slug: 'contact',
    role: 'contact',
    title: 'Contact',
    seoTitle: (name) => `Contacter ${name}`,
    description:
      'À qui écrire : la rédaction, une erreur à signaler, un droit de réponse, vos données personnelles, une faille de sécurité.',
    body: `- Rédaction et questions générales : <Fact name="email" />
- Signaler une erreur : <Fact name="errorsEmail" />
- Droit de réponse : <Fact name="replyEmail" />
- Données personnelles : <Fact name="privacyEmail" />
- Faille de sécurité du site : <Fact name="securityContact" />
- Adresse postale : <Fact name="address" />
- Téléphone : <Fact name="phone" />

## Droit de réponse

Toute personne nommée ou désignée dans un article dispose d'un droit de réponse. Il est prévu par l'article 13 de la loi du 29 juillet 1881 sur la liberté de la presse et, pour la communication en ligne, par l'article 1-1 de la loi n° 2004-575 du 21 juin 2004 et le décret n° 2007-1527 du 24 octobre 2007. La demande est adressée au directeur de la publication (<Fact name="publicationDirector" />), dans les trois mois qui suivent la mise en ligne. Il insère la réponse dans les trois jours qui suivent sa réception, sans frais.
`,
  },
  {
    slug: 'mentions-legales',
    role: 'legal',
    title: 'Mentions légales',
    seoTitle: (name) => `Mentions légales de ${name}`,
    description:
      'Éditeur, directeur de la publication et hébergeur : les mentions que la loi demande à un service de communication au public en ligne.',
    body: `Informations mises à la disposition du public en application de l'article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l'économie numérique.

## Éditeur

- Nom, dénomination ou raison sociale : <Fact name="legalName" />
- Forme juridique et, pour une société, capital social : <Fact name="legalForm" />
- Immatriculation : <Fact name="registration" />
- Adresse ou siège social : <Fact name="address" />
- Téléphone : <Fact name="phone" />
- Adresse électronique : <Fact name="email" />

## Publication et rédaction

Directeur de la publication : <Fact name="publicationDirector" />.

Responsable de la rédaction : <Fact name="editorialDirector" />.

## Propriété et financement

Ce que demande l'article 6 du règlement (UE) 2024/1083 sur la liberté des médias :

- Propriétaires, directs ou indirects, qui peuvent peser sur la rédaction : <Fact name="owners" />
- Bénéficiaires effectifs : <Fact name="beneficialOwners" />
- Publicité publique et argent d'États tiers reçus dans l'année : <Fact name="publicMoney" />
- Ce qui finance le journal : <Fact name="funding" />

## Hébergeur

- Nom, dénomination ou raison sociale : <Fact name="hostName" />
- Adresse : <Fact name="hostAddress" />
- Téléphone : <Fact name="hostPhone" />
`,
  },
];
