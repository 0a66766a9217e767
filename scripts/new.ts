import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { newArticle } from '../lib/content/check/new-article';
import { readSourceTree, sectionsInOrder } from '../lib/content/check/source-tree';
import { quote } from '../lib/content/problems';
import { refusedCharacters } from '../lib/content/schema/characters';
import { shortSlug } from '../lib/site/slug';

/**
 * `npm run new -- "Titre"`: writes a draft, and never over a file. It asks for what it was not given where
 * someone can answer, and signs for nobody: without an author, the newsroom does.
 */
/** What is answered for an article without an illustration. */
const NO_IMAGE = 'aucune';
const USAGE = `npm run new -- "Titre de l’article" [--section rubrique] [--author signature] [--image fichier | ${NO_IMAGE}]`;

const root = process.cwd();
const { values, positionals } = readArguments();
const tree = readSourceTree(path.join(root, 'content'), root);

const sections = sectionsInOrder(tree).map((each) => each.slug);
const topics = topicsInUse();
const authors = tree.authors.map((each) => each.slug);
const newsroom = tree.authors.find((each) => each.values?.kind === 'Organization')?.slug;
if (positionals.length === 0 && !process.stdin.isTTY) {
  console.error(`titre : rien reçu, attendu des mots entre guillemets\n${USAGE}`);
  process.exit(1);
}
const asked = positionals.length === 0;
const terminal = asked
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
/** What a flag says, or what is answered, or what is proposed. */
async function ask(question: string, given: string | undefined, proposed: string | undefined) {
  if (given !== undefined || !terminal) return given ?? proposed;
  const hint = proposed ? ` [${proposed}]` : '';
  return (await terminal.question(`${question}${hint} : `)).trim() || proposed;
}
const title = ((await ask('Titre', positionals.join(' ') || undefined, undefined)) ?? '').trim();
const section = await ask(`Rubrique (${sections.join(', ')})`, values.section, sections[0]);
const author = await ask(`Signature (${authors.join(', ')})`, values.author, newsroom);
const image = await ask(
  `Image de content/images/, ou « ${NO_IMAGE} »`,
  values.image,
  tree.images[0] ?? NO_IMAGE,
);
terminal?.close();
const slug = shortSlug(title);
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
    `rubrique : reçu ${quote(section ?? '')}, attendu ${sections.join(' | ')}`,
  !(author && authors.includes(author)) &&
    `signature : reçu ${author ? quote(author) : 'rien'}, attendu --author ${authors.join(' | ') || '(aucune dans content/authors/)'}`,
  !(image && [...tree.images, NO_IMAGE].includes(image)) &&
    `image : reçu ${image ? quote(image) : 'rien'}, attendu ${[...tree.images.slice(0, 12), NO_IMAGE].join(' | ')}`,
].filter((fault) => typeof fault === 'string');

if (faults.length > 0 || !section || !author || !image) {
  console.error(`${faults.join('\n')}\nRien n’a été écrit.`);
  process.exitCode = 1;
} else {
  const text = newArticle({
    title,
    section,
    author,
    image: image === NO_IMAGE ? undefined : image,
    now: new Date(),
  });
  writeFileSync(path.join(root, file), text, { flag: 'wx' });
  console.log(
    `Brouillon écrit : ${file}\nÀ relire avec « npm run dev », à contrôler avec « npm run check ».`,
  );
  if (topics.size > 0) console.log(`Sujets déjà traités : ${[...topics].join(', ')}`);
}

/** Tags of the articles that are there, in the order of the alphabet. */
function topicsInUse(): ReadonlySet<string> {
  const tags = tree.articles.flatMap(({ values: { tags: written } = {} }) =>
    Array.isArray(written) ? written.map(String) : [],
  );
  return new Set(tags.sort((a, b) => a.localeCompare(b, 'fr')));
}

/** The flags and the words of the title; an option that does not exist gets the usage. */
function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { section: text, author: text, image: text, help: { type: 'boolean' } },
    });
    if (!read.values.help) return read;
  } catch {
    console.error(`option inconnue, ou sans sa valeur\n${USAGE}`);
    process.exit(1);
  }
  console.log(USAGE);
  process.exit(0);
}
