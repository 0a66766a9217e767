import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkContent } from '../../lib/content/check/check-content';
import { type TempContent, tempContent } from '../../testing/temp-content';
import { localBin, runCommand } from '../steps/run-command';
import { makeNewspaper } from './make-newspaper';

const NOW = new Date('2026-06-01T08:00:00+02:00');
const NEWSPAPER = {
  name: 'L’Écho d’Étretat',
  tagline: 'Ce qui se dit au pied des falaises',
  description: 'Les nouvelles d’Étretat : la ville & la mer.',
  accent: '#0b5d4e',
  sections: ['Ville', 'Mer et ports'],
} as const;

let project: TempContent;
afterEach(() => project.remove());

function newProject(): string {
  project = tempContent({
    'package.json': '{"name":"ancien","description":"Ancien","scripts":{}}\n',
    'README.md': '# Ancien\n\nUn ancien journal.\n\n## Run it\n\nnpm start\n',
    'e2e/editorial/ancien.yml': 'facts: []\n',
    'e2e/editorial/gates.spec.ts': '',
    'content/registry.json': '{}\n',
    'docs/accessibilite/grille.yml': 'criteria: []\n',
    'content/dossiers/ancien.yml': 'name: Ancien\n',
    'content/topics/ancien.yml': 'description: Ancien\n',
  });
  return project.root;
}

/** What a command that ended has left half done. */
const staged = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('init-'));

it('leaves a newspaper that passes every check, and nothing of the former one', async () => {
  const root = newProject();
  expect(await makeNewspaper(root, NEWSPAPER, NOW)).toEqual([]);
  const { problems, counts, site } = await checkContent(root, NOW);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ articles: 1, sections: 2, authors: 1 });
  expect(site).toMatchObject({ name: NEWSPAPER.name, accent: { light: NEWSPAPER.accent } });
  expect(readdirSync(path.join(root, 'content/articles'))).toEqual(['premier-article.mdx']);
  for (const gone of ['registry.json', 'dossiers', 'topics'])
    expect(existsSync(path.join(root, 'content', gone)), gone).toBe(false);
  expect(existsSync(path.join(root, 'docs/accessibilite'))).toBe(false);
  expect(readdirSync(path.join(root, 'e2e/editorial'))).toEqual(['gates.spec.ts']);
  expect(staged(root)).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).toMatchObject({
    name: 'l-echo-d-etretat',
    description: NEWSPAPER.description,
    scripts: {},
  });
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(readme).toBe(
    `# ${NEWSPAPER.name}\n\n${NEWSPAPER.description}\n\n## Run it\n\nnpm start\n`,
  );
});

it.each([
  ['an empty name', { name: '' }, '--name'],
  ['a name that ends a tag', { name: 'A</script>' }, 'name'],
  ['a name too long', { name: 'Le journal de tout ce qui se mesure en France' }, 'name'],
  ['a colour that is none', { accent: 'rouge' }, '--accent'],
  ['a colour that cannot be read', { accent: '#ffee00' }, 'accent.light'],
  ['no section', { sections: [] }, '--sections'],
  ['sections of one address', { sections: ['Été', 'ete'] }, '--sections'],
  ['a section without a letter', { sections: ['!'] }, '--sections'],
])('refuses %s, and touches nothing', async (_, changes, field) => {
  const root = newProject();
  const before = readFileSync(path.join(root, 'content/site.yml'), 'utf8');
  const problems = await makeNewspaper(root, { ...NEWSPAPER, ...changes }, NOW);
  expect(problems.map((problem) => problem.field)).toContain(field);
  expect(readFileSync(path.join(root, 'content/site.yml'), 'utf8')).toBe(before);
  expect(existsSync(path.join(root, 'e2e/editorial/ancien.yml'))).toBe(true);
  expect(staged(root)).toEqual([]);
});

it('touches nothing that Git does not hold, unless it is told to', async () => {
  const root = newProject();
  mkdirSync(path.join(root, '.generated'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  git('init', '-q');
  const init = (...args: string[]) =>
    runCommand(
      localBin('tsx'),
      [path.join(import.meta.dirname, '..', 'init.ts'), '--yes', '--name', 'Neuf', ...args],
      { cwd: root, quiet: true },
    );
  const refused = await init();
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain('Rien n’a été touché');
  expect(existsSync(path.join(root, 'content/articles/faux-conseiller.mdx'))).toBe(true);
  writeFileSync(path.join(root, '.gitignore'), '.generated\n');
  expect((await init('--force')).exitCode).toBe(0);
  expect(existsSync(path.join(root, 'content/articles/premier-article.mdx'))).toBe(true);
}, 120_000);
