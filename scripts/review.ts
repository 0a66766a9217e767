import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSourceTree } from '../lib/content/check/source-tree';
import { withField } from '../lib/content/check/yaml/with-field';
import { quote } from '../lib/content/problems';
import { refusedCharacters } from '../lib/content/schema/characters';
import { reviewDigest } from '../lib/content/text/review-digest';
import { writeWhole } from '../lib/media/write-whole';
import { toParisIso } from '../lib/site/dates';

/**
 * `npm run review -- <slug> --by "qui a relu"`: writes in an article that somebody has read it whole, as it
 * is now. Its page says so until a word of it changes.
 */
const USAGE = 'npm run review -- <nom de l’article> --by "qui a relu (une fonction suffit)"';

const root = process.cwd();
const { values, positionals } = readArguments();
const [slug = ''] = positionals;
const by = values.by?.trim() ?? '';
const { articles } = readSourceTree(path.join(root, 'content'), root);
const article = articles.find((each) => each.slug === slug);

const faults = [
  positionals.length !== 1 && `article : reçu ${positionals.length} noms, attendu un seul`,
  slug !== '' &&
    !article &&
    `article : reçu ${quote(slug)}, attendu un fichier de content/articles/`,
  article &&
    !article.values &&
    `${article.file} : en-tête illisible, à mettre d’accord avec « npm run check »`,
  (by === '' || by.includes('<') || refusedCharacters(by).length > 0) &&
    `--by : reçu ${by === '' ? 'rien' : quote(by)}, attendu qui a relu, sans chevron « < »`,
].filter((fault) => typeof fault === 'string');

if (faults.length > 0 || !article?.values) {
  console.error(`${faults.join('\n')}\n${USAGE}\nRien n’a été écrit.`);
  process.exitCode = 1;
} else {
  const file = path.join(root, article.file);
  const review = {
    by,
    at: toParisIso(new Date()),
    digest: reviewDigest(article.values, article.body),
  };
  writeWhole(file, withField(readFileSync(file, 'utf8'), 'review', review));
  console.log(
    `Relecture écrite dans ${article.file} : elle vaut jusqu’au prochain changement du texte.`,
  );
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { by: { type: 'string' } } });
  } catch {
    console.error(`option inconnue, ou sans sa valeur\n${USAGE}`);
    process.exit(1);
  }
}
