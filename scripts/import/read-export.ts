import { statSync } from 'node:fs';
import path from 'node:path';
import { ExportFiles } from './export-files';
import { isGhostExport, readGhost } from './ghost/read-ghost';
import { type ImportedContent, unreadExport } from './imported-article';
import { readMarkdownFile } from './markdown/read-markdown';
import { readForeignText } from './read-foreign-text';
import { isWordPressExport, readWordPress } from './wordpress/read-wordpress';

const MARKDOWN = /\.(?:md|mdx|markdown|html?)$/i;
/** Files of a site that are no articles: pages of lists, templates, the read-me of a repository. */
const NO_ARTICLE =
  /(?:^|\/)(?:_[^/]*|README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|404|search|archives?)\.\w+$|(?:^|\/)_(?:layouts|includes|drafts_templates|sass|data|site)\//i;

/** An export, and the files that stand beside it. */
export interface ReadExport {
  readonly content: ImportedContent;
  readonly files: ExportFiles;
}

/**
 * Reads an export of WordPress or Ghost, a file of Markdown, or a folder that holds any of them.
 * @throws {Error} in French, when nothing can be read there
 */
export function readExport(given: string): ReadExport {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats) throw new Error(`« ${given} » n’existe pas.`);
  const isFolder = stats.isDirectory();
  const files = new ExportFiles(isFolder ? given : path.dirname(given));
  const named = isFolder ? files.paths : [path.basename(given)];
  const read = named.flatMap((file) => readOne(file, files, isFolder) ?? []);
  if (read.length === 0) {
    throw new Error(
      `« ${given} » ne contient rien que l’import sache lire : un export de WordPress (.xml) ou de Ghost (.json), des fichiers .md, .mdx ou .html.`,
    );
  }
  return {
    files,
    content: {
      articles: read.flatMap(({ articles }) => articles),
      origins: [...new Set(read.flatMap(({ origins }) => origins))],
      problems: read.flatMap(({ problems }) => problems),
      skipped: read.flatMap(({ skipped }) => skipped),
    },
  };
}

/** What a file holds; `undefined` for one that is no export, such as a picture. */
function readOne(
  file: string,
  files: ExportFiles,
  isOneOfMany: boolean,
): ImportedContent | undefined {
  const isMarkdown = MARKDOWN.test(file);
  if (!isMarkdown && !/\.(?:xml|json)$/i.test(file)) return undefined;
  if (isOneOfMany && isMarkdown && NO_ARTICLE.test(file)) {
    const skipped = [
      {
        file,
        field: 'fichier',
        received: 'un fichier de service',
        expected: 'un article : celui-ci n’est pas repris',
      },
    ];
    return { articles: [], origins: [], problems: [], skipped };
  }
  const { text, note } = readForeignText(files.fullPath(file));
  const content = readText(file, text, isOneOfMany);
  return content && note
    ? { ...content, skipped: [...content.skipped, { file, ...note }] }
    : content;
}

function readText(file: string, text: string, isOneOfMany: boolean): ImportedContent | undefined {
  if (MARKDOWN.test(file)) return readMarkdownFile(file, text);
  const folder = path.posix.dirname(file);
  if (isWordPressExport(text)) return readWordPress(file, text, folder);
  if (isGhostExport(text)) return readGhost(file, text, folder);
  if (isOneOfMany) return undefined;
  return unreadExport({
    file,
    field: 'fichier',
    received: 'ni un export de WordPress, ni un export de Ghost',
    expected:
      'le fichier d’Outils › Exporter (WordPress), ou de Settings › Migration › Export (Ghost)',
  });
}
