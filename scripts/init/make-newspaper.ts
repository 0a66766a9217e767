import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../lib/content/check/check-content';
import { type Problem, quote } from '../../lib/content/problems';
import { COLOR } from '../../lib/site/palette';
import { slugify } from '../../lib/site/slug';
import { type Newspaper, newNewspaper } from './new-newspaper';

/**
 * Replaces the newspaper of a project by a new one: content, editorial gates, names. The new content is
 * written beside, passes the checks, and only then takes the place of the old.
 * @param root folder of the project
 * @param now date of what is written
 * @returns what is wrong with the newspaper, in French: nothing has then been touched
 */
export async function makeNewspaper(
  root: string,
  newspaper: Newspaper,
  now: Date,
): Promise<readonly Problem[]> {
  const faults = faultsOf(newspaper);
  if (faults.length > 0) return faults;
  const generated = path.join(root, '.generated');
  mkdirSync(generated, { recursive: true });
  const stage = mkdtempSync(path.join(generated, 'init-'));
  try {
    writeFiles(path.join(stage, 'content'), newNewspaper(newspaper, now));
    const { problems } = await checkContent(stage, now);
    if (problems.length > 0) return problems;
    replaceContent(root, stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  removeGates(path.join(root, 'e2e', 'editorial'));
  // The evaluation of another newspaper says nothing of this one.
  rmSync(path.join(root, 'docs', 'accessibilite'), { recursive: true, force: true });
  rename(root, newspaper);
  return [];
}

/** What no check of the content can say of an option. */
function faultsOf({ name, accent, sections }: Newspaper): Problem[] {
  const fault = (field: string, received: string, expected: string): Problem => ({
    file: 'npm run init',
    field,
    received,
    expected,
  });
  const slugs = sections.map(slugify);
  const twice = sections.filter((_, index) => slugs.indexOf(slugs[index] ?? '') !== index);
  return [
    ...(name === '' ? [fault('--name', 'rien', 'le nom du journal')] : []),
    ...(COLOR.test(accent)
      ? []
      : [fault('--accent', quote(accent), 'une couleur à six chiffres (#1d4f91)')]),
    ...(sections.length === 0 ? [fault('--sections', 'rien', 'une rubrique au moins')] : []),
    ...sections
      .filter((_, index) => slugs[index] === '')
      .map((section) => fault('--sections', quote(section), 'des lettres ou des chiffres')),
    ...twice.map((section) =>
      fault('--sections', `${quote(section)}, déjà dite`, 'des rubriques aux adresses différentes'),
    ),
  ];
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Two renames. A command that is killed between them leaves both whole, in its stage; Git has the old one. */
function replaceContent(root: string, stage: string): void {
  const content = path.join(root, 'content');
  if (existsSync(content)) renameSync(content, path.join(stage, 'before'));
  renameSync(path.join(stage, 'content'), content);
}

/** The gates of the articles that are gone; the test that reads them stays. */
function removeGates(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.endsWith('.ts')) continue;
    rmSync(path.join(folder, entry.name), { recursive: true });
  }
}

/** The names that the project itself goes by. */
function rename(root: string, { name, description }: Newspaper): void {
  const slug = slugify(name) || 'journal';
  for (const file of ['package.json', 'package-lock.json']) {
    const full = path.join(root, file);
    if (!existsSync(full)) continue;
    const values = JSON.parse(readFileSync(full, 'utf8'));
    values.name = slug;
    if (file === 'package.json') values.description = description;
    if (values.packages?.['']) values.packages[''].name = slug;
    writeFileSync(full, `${JSON.stringify(values, null, 2)}\n`);
  }
  const readme = path.join(root, 'README.md');
  if (!existsSync(readme)) return;
  const [, ...parts] = readFileSync(readme, 'utf8').split(/\n(?=## )/);
  writeFileSync(readme, [`# ${name}\n\n${description}\n`, ...parts].join('\n'));
}
