import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../lib/content/check/check-content';
import { readSourceTree } from '../lib/content/check/source-tree';
import { withField } from '../lib/content/check/yaml/with-field';
import { formatProblems, quote } from '../lib/content/problems';
import { type Prepared, prepareWhole, writingFault } from '../lib/media/write-whole';
import { formatDateTime, momentToIso } from '../lib/site/dates';
import { launchDates } from './steps/launch-dates';

/**
 * `npm run launch -- <moment>`: dates every article of the day the site goes online, once. Drafts and articles
 * that come out later keep their dates. All files are written, or none.
 */
const USAGE = 'npm run launch -- 2026-12-15T08:00 (heure de Paris)';

const root = process.cwd();
const [moment = '', ...others] = process.argv.slice(2);
const iso = momentToIso(moment);
const opening = new Date(iso ?? Number.NaN);
const { problems, site } = await checkContent(root, opening.getTime() ? opening : new Date());
const tree = readSourceTree(path.join(root, 'content'), root);
const launched = tree.articles.flatMap((source) => {
  const { publishedAt, draft, updates, corrections } = source.values ?? {};
  const isOut = draft === false && Date.parse(String(publishedAt)) <= opening.getTime();
  return isOut
    ? [{ ...source, publishedAt: String(publishedAt), hasChanged: Boolean(updates || corrections) }]
    : [];
});

const faults = [
  (!iso || others.length > 0) &&
    `date : reçu ${quote(process.argv.slice(2).join(' '))}, attendu ${USAGE}`,
  site?.launchedAt &&
    `content/site.yml, launchedAt : le site est en ligne depuis le ${formatDateTime(site.launchedAt)}, ses dates ne changent plus`,
  ...launched.map(
    ({ file, hasChanged }) =>
      hasChanged &&
      `${file}, updates ou corrections : reçu des changements datés d’avant la mise en ligne, attendu aucun : personne n’a lu la version d’avant`,
  ),
  problems.length > 0 && `contenu : à mettre d’accord d’abord\n${formatProblems(problems)}`,
].filter((fault) => typeof fault === 'string');

if (faults.length > 0 || !iso) fail(faults);
else launch(iso);

function launch(date: string): void {
  const dates = launchDates(launched, opening);
  const prepared: Prepared[] = [];
  try {
    for (const { file, slug } of launched) {
      const dated = withField(textOf(file), 'publishedAt', dates[slug]);
      prepared.push(
        prepareWhole(path.join(root, file), withField(dated, 'updatedAt', dates[slug])),
      );
    }
    const siteFile = tree.site?.file ?? 'content/site.yml';
    prepared.push(
      prepareWhole(path.join(root, siteFile), withField(textOf(siteFile), 'launchedAt', date)),
    );
  } catch (error) {
    for (const each of prepared) each.cancel();
    fail([`écriture : ${writingFault(error).received}`]);
    return;
  }
  for (const each of prepared) each.commit();
  console.log(
    `${launched.length} articles datés de la mise en ligne, ${formatDateTime(date)}. À relire avec « git diff », puis « npm run build ».`,
  );
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function fail(reasons: readonly string[]): void {
  console.error(`${reasons.join('\n')}\nRien n’a été écrit.`);
  process.exitCode = 1;
}
