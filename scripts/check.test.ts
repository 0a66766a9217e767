import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
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
});
