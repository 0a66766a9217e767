/** Markdown that other tools read and this one would print as it is. */
export interface Unread {
  /** What it is, in French. */
  readonly field: string;
  readonly expected: string;
}

/** An image that Markdown did not read; bounded, so that a long line costs no more than its length. */
const IMAGE = /!\[([^\]]{0,500})\]\(([^)]{1,500})\)/;

/** An address of an image, then its caption if it has one. */
const ADDRESS = /^\s*(\S.*?)(\s+"[^"]*")?\s*$/;

/** The same image, its name between chevrons: what Markdown asks of one that has spaces. */
function withChevrons(text: string): string {
  const [, alt = '', address = ''] = IMAGE.exec(text) ?? [];
  const [, name = 'vue de Lille.jpg', caption = ''] = ADDRESS.exec(address) ?? [];
  return `![${alt}](<${name}>${caption})`;
}

interface Kind extends Omit<Unread, 'expected'> {
  readonly isIn: (text: string) => boolean;
  readonly expected: string | ((text: string) => string);
}

const LITERAL = 'une barre oblique inverse (\\) devant ces signes, s’ils doivent se lire';

/** What each kind looks like. A text is read once by each: none may depend on how long its lines are. */
const KINDS: readonly Kind[] = [
  {
    isIn: (text) => text.split('\n').some(isTableRule),
    field: 'tableau',
    expected:
      'autant de cases dans la ligne de tirets que dans celle des titres : | A | B | puis |---|---|',
  },
  {
    isIn: (text) => /\[\^[^\][]+\]|\^\[/.test(text),
    field: 'note',
    expected:
      'un appel [^nom], et sur une ligne à elle [^nom]: le texte de la note ; pour une source, <Cite source="…" />',
  },
  {
    isIn: (text) => /^\[![\p{L}-]+\]/u.test(text),
    field: 'encadré',
    expected: 'un de ces noms : [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]',
  },
  {
    isIn: (text) => /~~\S/.test(text) || text.endsWith('~~'),
    field: 'texte barré',
    expected: '~~mots~~, sans espace entre les tildes et les mots',
  },
  {
    isIn: (text) => text.includes('**'),
    field: 'gras',
    expected:
      '**mots**, sans espace contre les astérisques, et une espace ou une ponctuation après eux : **Attention :** le texte',
  },
  {
    isIn: (text) => /(?<![=!<>])==[^\s=][^=]{0,300}==(?!=)/.test(text),
    field: 'surligné',
    expected: `<mark>mots</mark> ; ${LITERAL}`,
  },
  {
    isIn: (text) => /(?<=[\p{L}\d)])~[\p{L}\d+-]{1,20}~(?!~)/u.test(text),
    field: 'indice',
    expected: `H<sub>2</sub>O ; ${LITERAL}`,
  },
  {
    isIn: (text) => /(?<=[\p{L}\d)])\^[\p{L}\d+-]{1,20}\^/u.test(text),
    field: 'exposant',
    expected: `m<sup>2</sup> ; ${LITERAL}`,
  },
  {
    isIn: (text) => text.includes('$$'),
    field: 'formule',
    expected: `la formule en toutes lettres, ou une image ; ${LITERAL}`,
  },
  {
    isIn: (text) => /\[\[[^[\]\n]{1,300}\]\]/.test(text),
    field: 'lien',
    expected: '[mots du lien](adresse)',
  },
  {
    isIn: (text) => /^\[(?:TOC|_TOC_)\]$/i.test(text.trim()),
    field: 'sommaire',
    expected: 'le texte seul : le site fait le sommaire des intertitres',
  },
  {
    isIn: (text) => /(?<![\p{L}\d:]):(?:[a-z]+_)*[a-z]{3,30}:(?![\p{L}\d:])/u.test(text),
    field: 'émoticône',
    expected: `le caractère lui-même, ou des mots ; ${LITERAL}`,
  },
  {
    isIn: (text) => /\n:[ \t]+\S/.test(text),
    field: 'liste de définitions',
    expected: 'le bloc <Glossary>, ou une liste : - **Mot** : sa définition',
  },
  {
    isIn: (text) => IMAGE.test(text),
    field: 'image',
    expected: (text) => `un nom entre chevrons quand il a des espaces : ${withChevrons(text)}`,
  },
  {
    // What is left of a link in a link, of which Markdown reads the inner one only (CommonMark, § 6.3).
    isIn: (text) => text.includes('](') && !IMAGE.test(text),
    field: 'lien',
    expected:
      'un lien sans autre lien à l’intérieur, ni espace dans son adresse : [mots du lien](adresse)',
  },
  {
    isIn: (text) => /\]\[[\p{L}\p{N}][^[\]\n]{0,300}\]/u.test(text) && !text.includes(']('),
    field: 'lien',
    expected: 'une ligne à elle pour l’adresse : [nom]: https://www.exemple.fr/page',
  },
];

/** The line under the heads of a table (https://github.github.com/gfm/#delimiter-row). */
function isTableRule(line: string): boolean {
  const rule = line.indexOf('---');
  return rule >= 0 && line.lastIndexOf('|') > rule && /^[\s:|-]*$/.test(line);
}

/**
 * The kinds of Markdown that a run of text holds and that nothing here reads.
 * @param text as it was typed: what a backslash makes plain is left out
 */
export function unreadMarkdown(text: string): Unread[] {
  const typed = text.replace(/\\[!-/:-@[-`{-~]/g, '');
  return KINDS.filter(({ isIn }) => isIn(typed)).map(({ field, expected }) => ({
    field,
    expected: typeof expected === 'string' ? expected : expected(typed),
  }));
}
