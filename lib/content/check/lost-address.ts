import { type DocumentKind, documentAt } from '../../site/urls';
import { UNWRITTEN } from './unwritten';

/** What the file of a removal is called, so that no two kinds of document ask for one name. */
const FILE_PREFIXES: Readonly<Record<DocumentKind, string>> = {
  article: '',
  section: 'rubrique-',
  author: 'signature-',
  topic: 'sujet-',
  dossier: 'dossier-',
  attachment: 'document-',
  page: 'page-',
};

/**
 * How to settle what becomes of an address that nothing serves any more, with the lines to write. What only
 * the writer knows is marked: copied as it is, it is refused.
 */
export function settlementOf(path: string): string {
  const found = documentAt(path);
  const name = found ? `${FILE_PREFIXES[found.kind]}${found.slug.replace('.', '-')}` : 'ancien-nom';
  return [
    ...(found?.kind === 'attachment'
      ? [
          'le fichier rétabli dans content/documents/, et un lien vers lui dans un texte publié ;',
          'ou, dans l’en-tête de l’article où il se lit désormais (308) :',
        ]
      : ['le document rétabli ;', 'ou, dans l’en-tête du document qui le remplace (308) :']),
    `  aliases: [${path}]`,
    `ou un retrait expliqué (410), dans content/removed/${name}.yml :`,
    ...(found?.kind === 'article' ? [] : [`  path: ${path}`]),
    `  title: "${UNWRITTEN} : son titre ou son nom"`,
    `  removedAt: "${UNWRITTEN} : la date et l’heure (2026-11-25T10:00:00+01:00)"`,
    `  reason: "${UNWRITTEN} : la raison du retrait"`,
  ].join('\n      ');
}
