import { checkContent } from '../../lib/content/check';
import { count, formatProblems } from '../../lib/content/problems';
import type { Registry } from '../../lib/content/registry';
import { writeIfChanged } from './write-if-changed';

/** What the checks found, for the pages and the servers: the development server shows the problems. */
const GENERATED = {
  problems: '.generated/problems.json',
  publisher: '.generated/publisher.json',
  addresses: '.generated/addresses.json',
} as const;

/** What a sound content holds. */
export interface SoundContent {
  readonly articles: number;
  /** The addresses to keep in `content/registry.json` once the site is built. */
  readonly registry: Registry;
}

/**
 * Tells the writer, in French, whether what is in `content/` is fit to publish.
 * @returns what was found, or `undefined` when something stops the build.
 */
export async function reportOnContent(root: string): Promise<SoundContent | undefined> {
  const { problems, advice, counts, publisher, addresses } = await checkContent(root, new Date());
  const { registry, ...served } = addresses;
  writeIfChanged(root, GENERATED.problems, problems);
  writeIfChanged(root, GENERATED.publisher, publisher);
  writeIfChanged(root, GENERATED.addresses, served);
  const articles = count(counts.articles, 'article');
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const errors = `${count(problems.length, 'erreur')} dans ${count(files, 'fichier')}`;
    console.error(
      `${formatProblems(problems)}\n\n${errors} (${articles} en tout). Rien n’a été construit.`,
    );
    return undefined;
  }
  if (advice.length > 0) {
    const total = count(advice.length, 'conseil');
    console.log(`${formatProblems(advice)}\n\n${total}, sans rien de bloquant.`);
  }
  console.log(`Contenu prêt : ${articles}, aucune erreur.`);
  return { articles: counts.articles, registry };
}
