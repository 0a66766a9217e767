import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newArticle } from '../lib/content/check/new-article';
import { readSourceTree } from '../lib/content/check/source-tree';
import { quote } from '../lib/content/problems';
import { refusedCharacters } from '../lib/content/schema/characters';
import { slugify } from '../lib/site/slug';

/** `npm run new -- "Titre" [--section rubrique]`: writes a draft, and never over a file. */
const USAGE = 'npm run new -- "Titre de l’article" [--section rubrique]';

const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { section: { type: 'string' } },
});
const tree = readSourceTree(path.join(root, 'content'), root);
const title = positionals.join(' ').trim();
const slug = slugify(title);

const byOrder = [...tree.sections].sort(
  (a, b) => Number(a.values?.order) - Number(b.values?.order),
);
const section = values.section ?? byOrder[0]?.slug;
const author = tree.authors[0]?.slug;
const image = tree.images[0];
const taken = tree.articles.find((article) => article.slug === slug);
const file = `content/articles/${slug}.mdx`;

const faults = [
  title === '' && `titre : rien reçu, attendu des mots entre guillemets (${USAGE})`,
  title.includes('<') && `titre : reçu ${quote(title)}, attendu un texte sans chevron « < »`,
  ...refusedCharacters(title).map(
    ({ received, expected }) => `titre : ${received}, attendu ${expected}`,
  ),
  title !== '' &&
    slug === '' &&
    `titre : reçu ${quote(title)}, attendu des lettres ou des chiffres`,
  (taken || existsSync(path.join(root, file))) &&
    `nom du fichier : ${quote(slug)} est déjà pris par ${taken?.file ?? file}`,
  !tree.sections.some((each) => each.slug === section) &&
    `rubrique : reçu ${quote(section ?? '')}, attendu ${byOrder.map((each) => each.slug).join(' | ')}`,
  !author && 'signature : aucune dans content/authors/',
  !image && 'image : aucune dans content/images/',
].filter((fault) => typeof fault === 'string');

if (faults.length > 0 || !section || !author || !image) {
  console.error(`${faults.join('\n')}\nRien n’a été écrit.`);
  process.exitCode = 1;
} else {
  const text = newArticle({ title, section, author, image, now: new Date() });
  writeFileSync(path.join(root, file), text, { flag: 'wx' });
  console.log(
    `Brouillon écrit : ${file}\nÀ relire avec « npm run dev », à contrôler avec « npm run check ».`,
  );
}
