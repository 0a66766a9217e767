import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
import { localBin, runCommand } from './steps/run-command';

it('writes who read the article, moves nothing else of it, and says so until a word changes', async () => {
  const typed = articleFile().replaceAll('\n', '\r\n');
  const project = tempContent({ 'content/articles/faux-conseiller.mdx': typed });
  const run = (name: string, ...args: string[]) =>
    runCommand(localBin('tsx'), [path.join(import.meta.dirname, name), ...args], {
      cwd: project.root,
      quiet: true,
    });
  const file = path.join(project.root, 'content/articles/faux-conseiller.mdx');
  try {
    const nobody = await run('review.ts', 'faux-conseiller');
    expect(nobody.output).toContain('--by : reçu rien');
    const unknown = await run('review.ts', 'inconnu', '--by', 'a');
    expect(unknown.output).toContain('article : reçu « inconnu »');
    expect([nobody.exitCode, unknown.exitCode]).toEqual([1, 1]);
    expect(readFileSync(file, 'utf8')).toBe(typed);

    expect((await run('review.ts', 'faux-conseiller', '--by', 'le secrétariat')).exitCode).toBe(0);
    const reviewed = readFileSync(file, 'utf8');
    const review =
      /^review:\r\n {2}by: "le secrétariat"\r\n {2}at: "[^"]+"\r\n {2}digest: "[\w-]{16}"\r\n/m;
    expect(reviewed).toMatch(review);
    expect(reviewed.replace(review, '')).toBe(typed);

    // A second review takes the place of the first.
    await run('review.ts', 'faux-conseiller', '--by', 'la rédaction en chef');
    expect(readFileSync(file, 'utf8').match(/^review:/gm)).toHaveLength(1);
    expect((await run('check.ts')).output).not.toContain('une relecture');
  } finally {
    project.remove();
  }
});
