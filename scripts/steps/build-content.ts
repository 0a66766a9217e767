import { formatProblems } from '../../lib/content/problems';
import { buildIcons } from './build-icons';
import { buildMedia } from './build-media';
import { reportOnContent, type SoundContent } from './check-content';
import { mirrorContent } from './mirror-content';
import { phase } from './phase';
import { localBin, runCommand } from './run-command';
import { splitDocuments } from './split-documents';

/**
 * Checks the content, draws the icons, cuts the images and has Contentlayer compile it.
 * @param now the instant that decides what is published
 * @returns `undefined` when anything was refused; the reasons have then been printed.
 */
export async function buildContent(root: string, now: Date): Promise<SoundContent | undefined> {
  const content = await phase('Vérification', () => reportOnContent(root, now));
  if (content === undefined) return undefined;
  const expected = content.articles;
  mirrorContent(root, content.documents);
  const faults = await phase('Images', () =>
    buildMedia(root, { newspaper: content.site.name, pictures: content.pictures }),
  );
  if (faults.length > 0) {
    console.error(`${formatProblems(faults)}\n\nRien n’a été construit.`);
    return undefined;
  }
  await buildIcons(root, content.site);
  const { exitCode, output } = await phase('Compilation des textes', () =>
    runCommand(localBin('contentlayer2'), ['build'], { cwd: root, quiet: true }),
  );
  if (exitCode !== 0) {
    console.error(output);
    return undefined;
  }
  const compiled = splitDocuments(root);
  if (compiled !== expected) {
    console.error(output);
    console.error(
      `${expected} articles dans content/, ${compiled} compilés : aucun ne doit manquer.`,
    );
    return undefined;
  }
  return content;
}
