import { type DocumentKind, documentAt } from '../urls';

/** What the file of a removal is called, so that no two kinds of document ask for one name. */
const FILE_PREFIXES: Readonly<Record<DocumentKind, string>> = {
  article: '',
  section: 'rubrique-',
  author: 'signature-',
  topic: 'sujet-',
  page: 'page-',
};

/** How to settle what becomes of an address that nothing serves any more, with the lines to write. */
export function settlementOf(path: string): string {
  const found = documentAt(path);
  const name = found ? `${FILE_PREFIXES[found.kind]}${found.slug}` : 'ancien-nom';
  return [
    'le document rétabli ;',
    'ou, dans l’en-tête du document qui le remplace (308) :',
    `  aliases: [${path}]`,
    `ou un retrait expliqué (410), dans content/removed/${name}.yml :`,
    ...(found?.kind === 'article' ? [] : [`  path: ${path}`]),
    '  title: "son titre ou son nom"',
    '  removedAt: "2026-11-25T10:00:00+01:00"',
    '  reason: "la raison du retrait."',
  ].join('\n      ');
}
