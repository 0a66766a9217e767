/** What to write in the place of an element of HTML that a text may not hold. */
const REMEDIES: Readonly<Record<string, string>> = {
  article: 'le texte sans cette balise',
  audio: 'un lien vers l’enregistrement : [écouter l’enregistrement](https://…)',
  blockquote: '« > » au début de chaque ligne citée, ou le bloc <Quote author="…">',
  button: 'un lien : [mots du lien](adresse)',
  center: 'le texte sans cette balise : le site place lui-même ce qu’il montre',
  code: 'le code entre deux accents graves : `code`',
  details: 'un encadré : « > [!NOTE] Titre » puis « > » devant chaque ligne',
  div: 'le texte sans cette balise ; pour un encadré, « > [!NOTE] Titre » puis « > » devant chaque ligne',
  embed: 'un lien vers la page : [ce qu’elle montre](https://…)',
  figcaption: 'la légende dans l’image : ![description](fichier.jpg "Légende")',
  figure: 'une image seule dans son paragraphe : ![description](fichier.jpg "Légende")',
  font: 'le texte sans cette balise ; **gras** ou *italique* pour le faire ressortir',
  form: 'un lien vers le formulaire : [mots du lien](https://…)',
  h1: 'un intertitre : ## Intertitre',
  h2: 'un intertitre : ## Intertitre',
  h3: 'un intertitre : ### Intertitre',
  h4: 'un intertitre : #### Intertitre',
  hr: 'une ligne de trois tirets entre deux lignes vides : ---',
  iframe: 'un lien vers la page : [ce qu’elle montre](https://…)',
  img: '![description](fichier.jpg "Légende"), le fichier dans content/images/',
  input: '« - [ ] à faire » ou « - [x] fait » au début d’une ligne',
  li: 'une liste : « - » au début de chaque ligne',
  ol: 'une liste : « 1. » au début de chaque ligne',
  p: 'le texte sans cette balise, entre deux lignes vides',
  pre: 'le code entre deux lignes de trois accents graves : ```',
  script: 'le texte seul : aucun programme n’a de place dans un article',
  section: 'le texte sans cette balise',
  style: 'le texte seul : le site met lui-même en forme ce qu’il montre',
  summary: 'le titre sur la première ligne d’un encadré : « > [!NOTE] Titre »',
  svg: 'un fichier de content/images/ : ![description](dessin.svg "Légende")',
  table: 'un tableau : | A | B |, puis |---|---|, puis une ligne par rangée',
  td: 'un tableau : | A | B |, puis |---|---|, puis une ligne par rangée',
  tr: 'un tableau : | A | B |, puis |---|---|, puis une ligne par rangée',
  tt: 'le code entre deux accents graves : `code`',
  u: 'le texte sans souligné, qui passerait pour un lien ; *italique* pour le faire ressortir',
  ul: 'une liste : « - » au début de chaque ligne',
  video: 'un lien vers la vidéo : [voir la vidéo](https://…)',
};

/** What to write in the place of a tag of HTML, or `undefined` for a name that is none. */
export function htmlRemedy(name: string | null): string | undefined {
  if (name === null) return undefined;
  // `<Figure>` would be a block.
  const known = name === name.toUpperCase() ? name.toLowerCase() : name;
  return Object.hasOwn(REMEDIES, known) ? REMEDIES[known] : undefined;
}
