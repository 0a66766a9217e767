import { readLineDrawing } from '../../media/line-drawing';
import { contrast, LEAST_CONTRAST, palettes } from '../../site/palette';
import { slugify } from '../../site/slug';
import { staticPagePath, topicPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { setProse } from '../schema/prose';
import { type SiteFacts, siteFields, type WrittenSite } from '../schema/site-facts';
import { typeset } from '../text/typography';
import { documentsOf } from './documents';
import { problemAtField } from './problem-at';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';
import type { SourceTree } from './source-tree';

/** Where the newspaper says which one it is. */
const FILE = 'content/site.yml';
/** Longest name that a title (« Archives | Nom ») and a card have room for. */
const LONGEST_NAME = 40;

/**
 * Reads what makes this newspaper this one, and holds it against the rest of the content.
 * @returns its facts, typeset, unless a problem says why there are none
 */
export function checkSite(tree: SourceTree): {
  readonly site: SiteFacts | undefined;
  readonly problems: readonly Problem[];
} {
  const drawn = readDrawings(tree);
  const { policies, problems: inRoles } = policiesOf(tree);
  const beside = [...drawn.problems, ...inRoles];
  if (!tree.site) {
    const expected = 'le nom, la devise, la couleur et le menu du journal';
    const problem = { file: FILE, field: 'fichier', received: 'rien', expected };
    return { site: undefined, problems: [problem, ...beside] };
  }
  const { value: written, problems } = readFields(siteFields, tree.site);
  if (!written) return { site: undefined, problems: [...problems, ...beside] };
  return {
    site: { ...setProse(siteFields, written, typeset), policies, ...drawn.drawings },
    problems: [
      ...problems,
      ...beside,
      ...checkName(written, tree.site),
      ...checkAccent(written, tree.site),
      ...checkMenu(written, tree, tree.site),
      ...checkLead(written, tree, tree.site),
    ],
  };
}

function readDrawings({ drawings: texts }: SourceTree) {
  const drawings: Pick<SiteFacts, 'mark' | 'wordmark'>[] = [];
  const problems: Problem[] = [];
  for (const name of ['mark', 'wordmark'] as const) {
    const text = texts[name];
    if (text === undefined) continue;
    const read = readLineDrawing(text);
    if ('drawing' in read) drawings.push({ [name]: read.drawing });
    else problems.push({ file: `content/${name}.svg`, field: 'dessin', ...read.problem });
  }
  return {
    drawings: Object.assign({}, ...drawings) as Pick<SiteFacts, 'mark' | 'wordmark'>,
    problems,
  };
}

/** The path of the page of each role; a role that two pages claim is a problem of the second. */
function policiesOf({ pages }: SourceTree) {
  const problems: Problem[] = [];
  const owners = new Map<string, SourceFile>();
  for (const source of pages) {
    const role = source.values?.role;
    if (typeof role !== 'string') continue;
    const owner = owners.get(role);
    if (owner) {
      const expected = `un rôle que n’a pas déjà ${owner.file}`;
      problems.push(problemAtField(source, 'role', quote(role), expected));
    } else {
      owners.set(role, source);
    }
  }
  const policies: SiteFacts['policies'] = Object.fromEntries(
    [...owners].map(([role, { slug }]) => [role, staticPagePath(slug)]),
  );
  return { policies, problems };
}

function checkName({ name }: WrittenSite, source: SourceFile): Problem[] {
  if ([...name].length <= LONGEST_NAME) return [];
  return [problemAtField(source, 'name', quote(name), `${LONGEST_NAME} caractères au plus`)];
}

/** The accent colours small text: it must be read on the paper of its scheme. */
function checkAccent({ accent }: WrittenSite, source: SourceFile): Problem[] {
  const schemes = palettes(accent);
  const shown = (number: number) => number.toFixed(1).replace('.', ',');
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { paper } = schemes[scheme];
    const ratio = contrast(accent[scheme], paper);
    if (ratio >= LEAST_CONTRAST) return [];
    const received = `${quote(accent[scheme])}, contraste de ${shown(ratio)} sur ${paper}`;
    const expected = `une couleur d’un contraste de ${shown(LEAST_CONTRAST)} au moins (WCAG 2.2, critère 1.4.3)`;
    return [problemAtField(source, `accent.${scheme}`, received, expected)];
  });
}

/** The menu leads to documents that exist, once to each. */
function checkMenu({ menu = [] }: WrittenSite, tree: SourceTree, source: SourceFile): Problem[] {
  const paths = menuPaths(tree);
  return menu.flatMap((path, index) => {
    const refuse = (received: string, expected: string) => [
      problemAtField(source, `menu[${index + 1}]`, received, expected),
    ];
    if (!paths.includes(path)) {
      const kinds =
        'l’adresse d’une rubrique, d’un dossier, d’un sujet, d’une signature ou d’une page';
      return refuse(quote(path), `${kinds} : ${paths.join(' | ')}`);
    }
    return menu.indexOf(path) === index ? [] : refuse(`${quote(path)} deux fois`, 'une seule fois');
  });
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

/** The front page leads with an article that exists. */
function checkLead({ lead }: WrittenSite, { articles }: SourceTree, source: SourceFile): Problem[] {
  const slugs = articles.map(({ slug }) => slug);
  if (lead === undefined || slugs.includes(lead)) return [];
  const expected = `un article : ${slugs.join(' | ') || '(aucun n’existe encore)'}`;
  return [problemAtField(source, 'lead', quote(lead), expected)];
}
