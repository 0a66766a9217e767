import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type TempContent, tempContent } from '../testing/temp-content';
import { localBin, runCommand } from './steps/run-command';

async function inProject(run: (project: TempContent) => Promise<void>): Promise<void> {
  const project = tempContent();
  try {
    await run(project);
  } finally {
    project.remove();
  }
}

const runScript = (project: TempContent, name: string, ...args: string[]) =>
  runCommand(localBin('tsx'), [path.join(import.meta.dirname, name), ...args], {
    cwd: project.root,
    quiet: true,
  });

it('writes a draft that passes the checks, and never writes over it', () =>
  inProject(async (project) => {
    const file = path.join(project.root, 'content/articles/l-ete-du-faux-numero.mdx');

    const first = await runScript(project, 'new.ts', "L'été du faux numéro");
    expect(first.output).toContain('Brouillon écrit : content/articles/l-ete-du-faux-numero.mdx');
    expect(first.output).toMatch(/Sujets déjà traités : \p{L}/u);
    expect(first.exitCode).toBe(0);
    const written = readFileSync(file, 'utf8');
    expect((await runScript(project, 'check.ts')).exitCode).toBe(0);

    const second = await runScript(project, 'new.ts', "L'été du faux numéro");
    expect(second.output).toContain('est déjà pris par content/articles/l-ete-du-faux-numero.mdx');
    expect(second.exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(written);
  }));

it('says all that is wrong with what it was given, and writes nothing', () =>
  inProject(async (project) => {
    const before = readdirSync(path.join(project.root, 'content/articles'));
    const { exitCode, output } = await runScript(project, 'new.ts', 'A < B', '--section', 'eco');
    expect(output).toContain('titre : reçu « A < B »');
    expect(output).toContain('rubrique : reçu « eco », attendu justice');
    expect(exitCode).toBe(1);
    expect(readdirSync(path.join(project.root, 'content/articles'))).toEqual(before);
  }));

it('signs for nobody, takes an image, and cuts a long address at a word', () =>
  inProject(async (project) => {
    const title = `« Le #Fuite » : "${'un mot '.repeat(20)}"`;
    const made = await runScript(project, 'new.ts', title, '--author', 'la-redaction');
    const [, file = ''] = /Brouillon écrit : (\S+)/.exec(made.output) ?? [];
    expect(path.basename(file, '.mdx').length).toBeLessThanOrEqual(75);
    expect((await runScript(project, 'check.ts', file)).exitCode).toBe(0);

    const refused = await runScript(project, 'new.ts', 'Autre', '--author', 'x', '--image', 'y');
    expect(refused.output).toContain('signature : reçu « x », attendu --author la-redaction');
    expect(refused.output).toContain('image : reçu « y »');
  }));

it('says how it is called where nobody can answer', () =>
  inProject(async (project) => {
    const { exitCode, output } = await runScript(project, 'new.ts');
    expect(output).toContain('npm run new --');
    expect(exitCode).toBe(1);
  }));

it('tells how it is used, and writes nothing', () =>
  inProject(async (project) => {
    const { output, exitCode } = await runScript(project, 'new.ts', '--help');
    expect(output).toContain('npm run new -- "Titre de l’article"');
    expect(exitCode).toBe(0);
  }));
