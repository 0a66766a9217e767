import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REGISTRY_FILE } from '../../lib/content/content-files';
import { formatProblems } from '../../lib/content/problems';
import { buildMedia } from './build-media';
import { reportOnContent } from './check-content';
import { mirrorContent } from './mirror-content';
import { localBin, runCommand } from './run-command';
import { writeIfChanged } from './write-if-changed';

/**
 * Checks the content, cuts its images and has Contentlayer compile it.
 * @returns false when anything was refused; the reasons have then been printed.
 */
export async function buildContent(root: string): Promise<boolean> {
  const content = await reportOnContent(root);
  if (content === undefined) return false;
  const expected = content.articles;
  mirrorContent(root, content.documents);
  const faults = await buildMedia(root);
  if (faults.length > 0) {
    console.error(`${formatProblems(faults)}\n\nRien n’a été construit.`);
    return false;
  }
  const { exitCode, output } = await runCommand(localBin('contentlayer2'), ['build'], {
    cwd: root,
    quiet: true,
  });
  if (exitCode !== 0) {
    console.error(output);
    return false;
  }
  const index = path.join(root, '.contentlayer', 'generated', 'Article', '_index.json');
  const compiled = (JSON.parse(readFileSync(index, 'utf8')) as unknown[]).length;
  if (compiled !== expected) {
    console.error(output);
    console.error(
      `${expected} articles dans content/, ${compiled} compilés : aucun ne doit manquer.`,
    );
    return false;
  }
  writeIfChanged(root, path.join('content', REGISTRY_FILE), content.registry);
  return true;
}
