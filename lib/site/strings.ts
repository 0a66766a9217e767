import type { DocumentKind } from './urls';

/**
 * Every string of the interface, in French: what readers see that no writer wrote. A sentence that a link
 * cuts stands in parts, each with the spaces that it needs.
 */
export const strings = {
  page: {
    skipToContent: 'Aller au contenu',
    sections: 'Rubriques',
    siteMenu: 'Le site',
    search: 'Recherche',
    archives: 'Archives',
    rss: 'RSS',
    home: 'Accueil',
    noTracker: 'Sans publicité ni traceur.',
    latestPublication: 'Dernière publication\u00a0: ',
    titleOf: (name: string, siteName: string) => `${name} | ${siteName}`,
    ofSite: (siteName: string, what: string) => `${siteName}\u00a0: ${what}`,
    number: (number: number) => `page\u00a0${number}`,
  },
  article: {
    by: 'Par ',
    publishedOn: 'Publié le',
    updatedOn: 'Mis à jour le',
    updateOf: 'Mise à jour du',
    colon: '\u00a0: ',
    kinds: { explainer: 'Décryptage', brief: 'Brève', guide: 'Guide pratique' },
    readingTime: (minutes: string) => `Lecture\u00a0: ${minutes}`,
    contents: 'Sommaire',
    showContents: 'Montrer le sommaire',
    readMore: 'À lire aussi',
    correction: 'Correction',
    corrections: 'Corrections',
    sources: 'Sources',
    /** « Dossier : le nom ». */
    dossier: (name: string) => `Dossier\u00a0: ${name}`,
    /** « 3 sur 8 ». */
    placeInDossier: (position: number, count: number) => `${position}\u00a0sur\u00a0${count}`,
    previousInDossier: 'Précédent',
    nextInDossier: 'Suivant',
    backToCall: (number: number) => `Revenir à l’appel de la source ${number}`,
    topics: 'Sujets',
    share: 'Partager cet article',
    copyLink: 'Copier le lien',
    shareMenu: 'Partager…',
    reportError: 'Signaler une erreur',
    drawnWithAi: 'dessin réalisé avec une IA',
    writtenWithAi: 'Ce texte a été rédigé avec l’aide d’une intelligence artificielle',
    reviewedBy: (by: string, moment: string) =>
      `, puis relu par ${by} le ${moment}\u00a0: le règlement (UE) 2024/1689 (art.\u00a050, §\u00a04) dispense alors de cette mention, que le journal garde. `,
    neverReviewed:
      ' (règlement (UE) 2024/1689, art.\u00a050, §\u00a04). Aucune relecture humaine n’en est attestée. ',
    responsible: (name: string) => `Responsable de la publication\u00a0: ${name}.`,
    draft: 'Brouillon : cette page n’existe pas pour les lecteurs.',
    draftInList: 'Brouillon',
    scheduledInList: 'Programmé',
    scheduled: (moment: string) => `Programmé : cette page paraîtra le ${moment}.`,
    timeLabel: 'Temps de lecture',
    sectionLabel: 'Rubrique',
  },
  block: {
    missingFact: 'non renseigné',
    until: ' à ',
    quotationOf: (author: string) => `Citation\u00a0: ${author}`,
    noCorrection: 'Aucune correction n’a été publiée à ce jour.',
    allArticles: 'Tous les articles\u00a0: ',
    notes: 'Notes',
    note: (label: string) => `Note ${label}`,
    backToNoteCall: (label: string) => `Revenir à l’appel de la note ${label}`,
    taskDone: 'Fait',
    taskToDo: 'À faire',
    tableOf: (heads: string) => `Tableau\u00a0: ${heads}`,
    tableSource: 'Source\u00a0: ',
    madeWithAi: 'image réalisée avec une IA',
    transcript: 'Transcription',
    source: (source: string) => `Source\u00a0: ${source}`,
    facsimile: { sms: 'SMS', letter: 'Courrier', email: 'Courriel', chat: 'Message' },
    from: (sender: string) => `de «\u00a0${sender}\u00a0»`,
    graphic: { map: 'Carte', diagram: 'Schéma', chart: 'Graphique' },
    editorNote: {
      update: 'Mise à jour',
      author: 'Note de l’auteur',
      editor: 'Note de la rédaction',
    },
    media: { video: 'Vidéo', audio: 'À écouter' },
    /** « PDF, 12 pages, 340 ko ». */
    attachment: (type: string, pages: number | undefined, size: string) =>
      [type, ...(pages ? [`${pages}\u00a0page${pages > 1 ? 's' : ''}`] : []), size].join(', '),
    download: (type: string, size: string) => `Télécharger (${type}, ${size})`,
    captions: 'Français',
    postedOn: (network: string) => `sur ${network}`,
    seePost: 'Voir la publication',
    seeArchive: 'Copie archivée',
    interview: (speaker: string) => `Entretien avec ${speaker}`,
    series: { series: 'Notre série', dossier: 'Notre dossier' },
    poll: {
      question: (question: string) => `Question posée\u00a0: ${question}`,
      /** « par l’institut, pour le commanditaire, du … au …, auprès de … ». */
      made: (institute: string, sponsor: string, dates: string, sample: string) =>
        `Sondage réalisé par ${institute} pour ${sponsor}, ${dates}, auprès de ${sample}.`,
      on: (day: string) => `le ${day}`,
      between: (from: string, until: string) => `du ${from} au ${until}`,
      sample: (count: string, population: string) => `${count}\u00a0personnes${population}`,
      margin: (margin: string) => `Marges d’erreur\u00a0: ${margin}`,
      /** What art. 2, 6° and 8°, of the law n° 77-808 of 19 July 1977 asks to be said of any poll. */
      legal:
        'Tout sondage est affecté de marges d’erreur. Chacun peut consulter la notice de celui-ci auprès de la Commission des sondages.',
      notice: 'La notice du sondage',
    },
  },
  /** What a sidebar is called that has no title of its own. */
  sidebar: {
    note: 'À noter',
    information: 'À savoir',
    advice: 'Conseil',
    important: 'Important',
    warning: 'Attention',
    danger: 'Danger',
    question: 'Question',
    example: 'Exemple',
    quote: 'Citation',
  },
  home: {
    readMore: 'À lire aussi',
    allArticles: 'Tous les articles',
    nothingYet: 'Aucun article n’est encore publié.',
  },
  listing: {
    section: 'Rubrique',
    author: 'Signature',
    topic: 'Sujet',
    dossier: 'Dossier',
    topicDescription: (siteName: string, topic: string) =>
      `Ce que ${siteName} a publié sur ce sujet\u00a0: ${topic}, du plus récent au plus ancien, sources à l’appui.`,
    titleOf: (kind: string, name: string) => `${kind}\u00a0: ${name}`,
    archives: 'Archives',
    archivesDescription: (siteName: string) =>
      `Tous les articles de ${siteName}, du plus récent au plus ancien.`,
    followByRss: 'Suivre par RSS',
    book: 'Emporter ce dossier (EPUB)',
    articles: 'Articles',
    pagesOf: (name: string) => `Pages de la liste ${name}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (number: number, total: number) => `Page\u00a0${number} sur\u00a0${total}`,
    pageDescription: (number: number, description: string) => `Page\u00a0${number}. ${description}`,
  },
  search: {
    title: 'Recherche',
    description: (siteName: string) =>
      `Chercher un mot, un nom ou un lieu dans les articles de ${siteName}, ou les parcourir rubrique par rubrique.`,
    field: 'Mot, nom ou lieu',
    submit: 'Chercher',
    section: 'Rubrique',
    allSections: 'Toutes',
    order: 'Ordre',
    byRelevance: 'Pertinence',
    byDate: 'Date',
    openSearch: (siteName: string) => `Chercher dans ${siteName}`,
    withoutScript:
      'La recherche a besoin de JavaScript. Sans lui, voici tous les articles, rubrique par rubrique.',
  },
  notice: {
    latest: 'Derniers articles',
    homePage: 'la page d’accueil',
    notFoundTitle: 'Page introuvable',
    notFound: 'Il n’y a pas de page à cette adresse.',
    notFoundBefore: 'Elle a pu changer, ou être mal recopiée. Reprenez depuis ',
    notFoundBetween: ', une rubrique du menu ou l’un de nos derniers articles, ou passez par ',
    notFoundSearch: 'la recherche',
    notFoundAfter: '.',
    failureTitle: 'Page en panne',
    failure: 'Cette page n’a pas pu être servie.',
    failureBefore: 'La panne vient de chez nous. Réessayez dans un instant, ou revenez à ',
    failureAfter: '.',
  },
  /** What is said of a document that is no more, by kind: its label, its title, and what goes before the day. */
  removal: {
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
    dossier: {
      label: 'Dossier fermé',
      title: 'Ce dossier a été fermé.',
      since: 'n’est plus publié depuis le ',
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
    attachment: {
      label: 'Document retiré',
      title: 'Ce document a été retiré.',
      since: 'n’est plus publié depuis le ',
    },
  } satisfies Record<
    Exclude<DocumentKind, 'topic'>,
    { readonly label: string; readonly title: string; readonly since: string }
  >,
  development: {
    contentHasFaults: 'Le contenu a des erreurs : cette page peut être ancienne.',
  },
  feed: {
    /** The feeds of the whole site, told apart: a reader that offers them shows their titles alone. */
    titles: {
      rss: (siteName: string) => siteName,
      atom: (siteName: string) => `${siteName} (Atom)`,
      json: (siteName: string) => `${siteName} (JSON Feed)`,
    },
    explanation:
      'Ceci est un flux RSS. Copiez l’adresse de cette page dans votre lecteur de flux\u00a0: les nouveaux articles y arriveront d’eux-mêmes, entiers.',
  },
  markdown: {
    section: (name: string) => `Rubrique\u00a0: ${name}`,
    address: 'Adresse\u00a0: ',
  },
  llms: {
    dossiers: 'Dossiers',
    site: 'Le site',
    feed: 'Flux RSS',
    feedNote: 'tous les articles, entiers.',
  },
} as const;

/** What the script of the search says: apart, so that no other string goes to the browser with it. */
export const searchStrings = {
  pending: 'Recherche en cours…',
  results: 'Résultats',
  publishedOn: 'Publié le ',
  adviceBefore: 'Vérifiez l’orthographe, essayez un mot plus court ou plus courant, ou parcourez ',
  everything: 'tous les articles, rubrique par rubrique',
  adviceAfter: '.',
  tooShort: 'Écrivez au moins deux lettres ou deux chiffres.',
  /** The words of the same meaning that were found. */
  alsoFor: (words: readonly string[]) =>
    ` Avec les mots voisins\u00a0: ${words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')}.`,
  title: (query: string, count: string, title: string) =>
    `«\u00a0${query}\u00a0», ${count} | ${title}`,
  count: (count: number) =>
    count === 0 ? 'aucun résultat' : `${count}\u00a0résultat${count > 1 ? 's' : ''}`,
  unavailable:
    'La recherche n’est pas disponible pour le moment\u00a0: voici tous les articles, rubrique par rubrique.',
  none: (query: string) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
  one: (query: string) => `1\u00a0résultat pour «\u00a0${query}\u00a0».`,
  all: (count: number, query: string) => `${count}\u00a0résultats pour «\u00a0${query}\u00a0».`,
  first: (count: number, query: string, shown: number) =>
    `${count}\u00a0résultats pour «\u00a0${query}\u00a0», dont voici les ${shown}\u00a0premiers.`,
} as const;
