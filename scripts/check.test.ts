import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
import { FAULT } from './editor/editor-files';
import { localBin, runCommand } from './steps/run-command';

const ARTICLE = 'content/articles/faux-conseiller.mdx';
const CHECK = path.join(import.meta.dirname, 'check.ts');

/** Runs `npm run check` as a writer would, on sound content spoilt by `files`. */
async function check(files: Readonly<Record<string, string | null>>) {
  const project = tempContent(files);
  try {
    return await runCommand(localBin('tsx'), [CHECK], { cwd: project.root, quiet: true });
  } finally {
    project.remove();
  }
}

/** What it prints of each fault is tested in `lib/content/check/report.test.ts`. */
describe('npm run check', () => {
  it('passes sound content, with exit code 0', async () => {
    const { exitCode, output } = await check({});
    expect(output).toContain('Contenu prêt : 1 article, aucune erreur.');
    expect(exitCode).toBe(0);
  });

  it('refuses content at fault, with exit code 1', async () => {
    const { exitCode, output } = await check({ [ARTICLE]: articleFile({ title: undefined }) });
    for (const fragment of ['title', 'reçu    : rien', 'le titre affiché'])
      expect(output).toContain(fragment);
    expect(output).toMatch(/^content\//m);
    expect(output).toContain('Rien n’a été construit.');
    expect(exitCode).toBe(1);
  });

  it('tells editors of each fault on a line of its own, again at each save', async () => {
    const project = tempContent({ [ARTICLE]: articleFile({ title: undefined }) });
    const child = spawn(localBin('tsx'), [CHECK, '--watch'], { cwd: project.root });
    try {
      const printed = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const report = async (): Promise<string[]> => {
        const { value } = await printed.next();
        return value?.startsWith('Contrôle fait') ? [value] : [value, ...(await report())];
      };
      const [begin, fault, end] = await report();
      expect([begin, end]).toEqual(['Contrôle…', 'Contrôle fait : 1 erreur.']);
      expect(FAULT.exec(fault ?? '')?.slice(1)).toEqual([
        ARTICLE,
        expect.stringMatching(/^\d+$/),
        expect.stringMatching(/^title : reçu rien ; attendu le titre affiché/),
      ]);
      writeFileSync(path.join(project.root, ARTICLE), articleFile());
      expect(await report()).toEqual(['Contrôle…', 'Contrôle fait : 0 erreur.']);
    } finally {
      child.kill();
      project.remove();
    }
  });
});
