import { readLineDrawing } from '../../media/line-drawing';
import { contrast, LEAST_CONTRAST, palettes } from '../../site/palette';
import { slugify } from '../../site/slug';
import { staticPagePath, topicPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { type ObjectOf, setProse } from '../schema/fields';
import { type SiteFacts, siteShape } from '../schema/site-facts';
import { typeset } from '../text/typography';
import { documentsOf } from './documents';
import { problemAt, readFrontMatter } from './read-front-matter';
import type { SourceFile, SourceTree } from './source-files';

const FILE = 'content/site.yml';
/** Longest name that a title (« Archives | Nom ») and a card have room for. */
const LONGEST_NAME = 40;

/** The fields of the file, as they were written. */
type Written = ObjectOf<typeof siteShape>;

const DRAWINGS = ['mark', 'wordmark'] as const;

/**
 * Reads what makes this newspaper this one, and holds it against the rest of the content.
 * @returns its facts, typeset, or `undefined` when a problem says why there are none
 */
export function checkSite(tree: SourceTree, problems: Problem[]): SiteFacts | undefined {
  const { site: source, drawings } = tree;
  if (!source) {
    problems.push({
      file: FILE,
      field: 'fichier',
      received: 'rien',
      expected: 'le nom, la devise, la couleur et le menu du journal',
    });
    return undefined;
  }
  const facts = readFrontMatter(siteShape, source, problems);
  const drawn = DRAWINGS.flatMap((name) => {
    const text = drawings[name];
    if (text === undefined) return [];
    const read = readLineDrawing(text);
    if ('drawing' in read) return [[name, read.drawing] as const];
    problems.push({ file: `content/${name}.svg`, field: 'dessin', ...read.fault });
    return [];
  });
  if (!facts) return undefined;
  const policies = policiesOf(tree, problems);
  if ([...facts.name].length > LONGEST_NAME) {
    const expected = `${LONGEST_NAME} caractères au plus`;
    problems.push(problemAt(source, 'name', quote(facts.name), expected));
  }
  checkAccent(facts, source, problems);
  checkMenu(facts, tree, source, problems);
  return { ...setProse(siteShape, facts, typeset), policies, ...Object.fromEntries(drawn) };
}

/** The path of the page of each role; a role that two pages claim is a problem of the second. */
function policiesOf(tree: SourceTree, problems: Problem[]): SiteFacts['policies'] {
  const owners = new Map<string, SourceFile>();
  for (const source of tree.pages) {
    const role = source.values?.role;
    if (typeof role !== 'string') continue;
    const owner = owners.get(role);
    if (!owner) owners.set(role, source);
    else {
      const expected = `un rôle que n’a pas déjà ${owner.file}`;
      problems.push(problemAt(source, 'role', quote(role), expected));
    }
  }
  return Object.fromEntries([...owners].map(([role, { slug }]) => [role, staticPagePath(slug)]));
}

/** The accent colours small text: it must be read on the paper of its scheme. */
function checkAccent({ accent }: Written, source: SourceFile, problems: Problem[]): void {
  const schemes = palettes(accent);
  for (const scheme of ['light', 'dark'] as const) {
    const { paper } = schemes[scheme];
    const ratio = contrast(accent[scheme], paper);
    if (ratio >= LEAST_CONTRAST) continue;
    const shown = (number: number) => number.toFixed(1).replace('.', ',');
    problems.push(
      problemAt(
        source,
        `accent.${scheme}`,
        `${quote(accent[scheme])}, contraste de ${shown(ratio)} sur ${paper}`,
        `une couleur d’un contraste de ${shown(LEAST_CONTRAST)} au moins (WCAG 2.2, critère 1.4.3)`,
      ),
    );
  }
}

/** The menu and the front page lead to documents that exist. */
function checkMenu(
  { menu = [], lead }: Written,
  tree: SourceTree,
  source: SourceFile,
  problems: Problem[],
): void {
  const paths = menuPaths(tree);
  for (const [index, path] of menu.entries()) {
    const field = `menu[${index + 1}]`;
    const tell = (received: string, expected: string) =>
      problems.push(problemAt(source, field, received, expected));
    if (!paths.includes(path)) {
      const kinds = 'l’adresse d’une rubrique, d’un sujet, d’une signature ou d’une page';
      tell(quote(path), `${kinds} : ${paths.join(' | ')}`);
    } else if (menu.indexOf(path) !== index) tell(`${quote(path)} deux fois`, 'une seule fois');
  }
  if (lead !== undefined && !tree.articles.some(({ slug }) => slug === lead)) {
    const known = tree.articles.map(({ slug }) => slug).join(' | ') || '(aucun n’existe encore)';
    problems.push(problemAt(source, 'lead', quote(lead), `un article : ${known}`));
  }
}

/** Addresses that the menu may hold: everything that lists articles, and the static pages. */
function menuPaths(tree: SourceTree): string[] {
  const tags = tree.articles.flatMap(({ values }) =>
    Array.isArray(values?.tags) ? values.tags : [],
  );
  const topics = new Set(tags.map((tag) => topicPath(slugify(String(tag)))));
  const documents = documentsOf(tree).filter(({ kind }) => kind !== 'article');
  return [...documents.map(({ path }) => path), ...topics];
}
