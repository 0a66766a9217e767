import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TREE_FOLDER } from '../../delivery/paths';
import { articlePath } from '../../lib/site/urls';
import { completeContent } from '../../scripts/import/corpus/complete-content';
import { sourceWords } from '../../scripts/import/corpus/source-words';
import { sortedWords } from '../../scripts/import/corpus/words';
import { runImport } from '../../scripts/import/run-import';
import { elementsOf, readPage, textOf } from '../payloads/html-page';
import { copySite, runScript } from '../support/site-copy';
import { ROOT } from '../support/sites';

/**
 * `npm run test:corpus`: imports the corpus into a newspaper of its own, fills what no other system has,
 * builds it, and looks on each page for every word of its source, as another library reads it.
 */
const SITE = path.join(ROOT, '.cache', 'corpus-site');
const CORPUS = path.join(ROOT, 'scripts', 'import', 'corpus');
const FEWEST = 25;
/** One source says nothing of its image: nobody but a writer can, and it stays a draft. */
const UNDESCRIBED = 'ecluse-dessai';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A word whatever typography made of it: a ligature is two letters, an ordinal is raised. */
function plainWord(word: string): string {
  return word.normalize('NFKD').replaceAll('œ', 'oe').replaceAll('æ', 'ae').toLowerCase();
}

/** Every word that an article shows, with the descriptions of its pictures and frames. */
function shownWords(slug: string): Map<string, number> {
  const file = path.join(SITE, TREE_FOLDER, 'files', `${articlePath(slug).slice(1)}.html`);
  const page = readPage(readFileSync(file, 'utf8'));
  const elements = elementsOf(page);
  const article = elements.find(({ name }) => name === 'article') ?? page;
  const blocks = 'p|li|td|th|h[1-6]|figcaption|caption|dt|dd|pre|div|section|br|blockquote';
  // Two blocks side by side hold two words: a line stands between them.
  for (const each of elements)
    if (new RegExp(`^(?:${blocks})$`).test(each.name))
      each.childNodes.unshift({ type: 'text', nodeType: 3, data: ' ' } as never);
  const described = elements.flatMap(({ attribs }) => [attribs.alt ?? '', attribs.title ?? '']);
  const counts = new Map<string, number>();
  for (const word of sortedWords([textOf(article), ...described].join(' ')).map(plainWord))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of a source that its page does not show as often. */
function lostWords(slug: string, words: readonly string[]): string[] {
  const shown = shownWords(slug);
  return words.filter((written) => {
    const word = plainWord(written);
    const left = shown.get(word) ?? 0;
    shown.set(word, left - 1);
    return left <= 0;
  });
}

copySite(SITE, path.join(ROOT, 'e2e', 'fixtures', 'newborn'));
const { report } = await runImport(SITE, CORPUS, {
  tables: { sections: {}, authors: {} },
  now: new Date(),
});
say(report.split('\n').slice(0, 3).join('\n'));
const slugs = readdirSync(path.join(SITE, 'content', 'articles')).map((name) =>
  name.replace(/\.mdx$/, ''),
);
completeContent(
  SITE,
  slugs.filter((slug) => slug !== UNDESCRIBED),
);
const { exitCode } = await runScript('build.ts', SITE, { SITE_URL: 'https://journal.test' });
let lost = 0;
let compared = 0;
if (exitCode === 0) {
  for (const [slug, words] of sourceWords(CORPUS)) {
    if (slug === UNDESCRIBED) continue;
    compared += words.length;
    const missing = lostWords(slug, words);
    lost += missing.length;
    if (missing.length > 0) say(`${slug}: ${missing.join(' ')}`);
  }
}
say(`${slugs.length - 1} articles built, ${compared} words looked for, ${lost} not found.`);
process.exitCode = exitCode === 0 && lost === 0 && slugs.length > FEWEST ? 0 : 1;
