/** Markdown that other tools read and this one would print as it is. */
export interface Unread {
  /** What it is, in French. */
  readonly field: string;
  readonly expected: string;
}

/** An image that Markdown did not read; bounded, so that a long line costs no more than its length. */
const IMAGE = /!\[[^\]]{0,500}\]\([^)]{1,500}\)/;

/** What each kind looks like. A text is read once by each: none may depend on how long its lines are. */
const KINDS: readonly (Unread & { readonly isIn: (text: string) => boolean })[] = [
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
    isIn: (text) => /~~\S/.test(text) || text.endsWith('~~'),
    field: 'texte barré',
    expected: '~~mots~~, sans espace entre les tildes et les mots',
  },
  {
    isIn: (text) => IMAGE.test(text),
    field: 'image',
    expected: 'un nom entre chevrons s’il contient une espace : ![description](<vue de Lille.jpg>)',
  },
  {
    // What is left of a link in a link, of which Markdown reads the inner one only (CommonMark, § 6.3).
    isIn: (text) => text.includes('](') && !IMAGE.test(text),
    field: 'lien',
    expected: 'un lien sans autre lien à l’intérieur : [mots du lien](adresse)',
  },
];

/** The line under the heads of a table (https://github.github.com/gfm/#delimiter-row). */
function isTableRule(line: string): boolean {
  const rule = line.indexOf('---');
  return rule >= 0 && line.lastIndexOf('|') > rule && /^[\s:|-]*$/.test(line);
}

/** The kinds of Markdown that a run of text holds and that nothing here reads. */
export function unreadMarkdown(text: string): Unread[] {
  return KINDS.filter(({ isIn }) => isIn(text)).map(({ field, expected }) => ({ field, expected }));
}
