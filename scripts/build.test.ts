import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
import { localBin, runCommand } from './steps/run-command';

const BUILD = path.join(import.meta.dirname, 'build.ts');

/** Runs `npm run build` on sound content spoilt by `files`, with these variables. */
async function build(files: Readonly<Record<string, string>>, variables: Record<string, string>) {
  const project = tempContent(files);
  const env = { ...process.env, ...variables };
  try {
    const result = await runCommand(localBin('tsx'), [BUILD], {
      cwd: project.root,
      env,
      quiet: true,
    });
    return { ...result, built: existsSync(path.join(project.root, '.next')) };
  } finally {
    project.remove();
  }
}

it('does not build for an address that is not an origin, and says every fault', async () => {
  const { exitCode, output, built } = await build(
    {},
    { SITE_URL: 'http://exemple.fr/site', PORT: 'x' },
  );
  expect(output).toContain('SITE_URL : reçu « http://exemple.fr/site », attendu une origine');
  expect(output).toContain('PORT : reçu « x », attendu un nombre');
  expect([exitCode, built]).toEqual([1, false]);
});

it('does not build content that has a fault', async () => {
  const files = { 'content/articles/faux-conseiller.mdx': articleFile({ section: 'Eco' }) };
  const { exitCode, output, built } = await build(files, { SITE_URL: '', PORT: '' });
  expect(output).toContain('« Eco »');
  expect([exitCode, built]).toEqual([1, false]);
});
