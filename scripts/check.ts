import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check/check-content';
import { count, problemLines, quote } from '../lib/content/problems';
import { examineContent } from './steps/check-content';
import { watchFolder } from './steps/watch-folder';

/**
 * `npm run check [-- FILE… --publisher]`: says whether the content is fit to publish, and changes nothing. With
 * `--watch`, again at each change, one fault a line: for editors, which lead to each.
 */
const USAGE = 'npm run check -- [--publisher] [--watch] [content/articles/mon-article.mdx…]';
/** An editor often writes a file in several steps: wait until it is quiet. */
const QUIET_MS = 150;

const root = process.cwd();

async function check(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      publisher: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const missing = positionals.filter((file) => !existsSync(path.resolve(root, file)));
  if (missing.length > 0) {
    console.error(`fichier : reçu ${missing.map(quote).join(', ')}, attendu un fichier qui existe`);
    return false;
  }
  if (values.watch) {
    await checkAtEachChange();
    return true;
  }
  const files = positionals.map((file) =>
    path.relative(root, path.resolve(root, file)).split(path.sep).join('/'),
  );
  const withPublisher = values.publisher;
  const { problems } = await examineContent(root, new Date(), { files, withPublisher });
  return problems.length === 0;
}

/** Tells all faults now, and all of them anew at each change, until it is stopped. */
async function checkAtEachChange(): Promise<void> {
  let pending: NodeJS.Timeout | undefined;
  let checking = tellAll();
  watchFolder(path.join(root, 'content'), () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      checking = checking.then(tellAll).catch(console.error);
    }, QUIET_MS);
  });
  await checking;
}

/** Between two lines that editors know the report by (`.vscode/tasks.json`). */
async function tellAll(): Promise<void> {
  console.log('Contrôle…');
  const { problems } = await checkContent(root, new Date());
  if (problems.length > 0) console.log(problemLines(problems));
  console.log(`Contrôle fait : ${count(problems.length, 'erreur')}.`);
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`option inconnue\n${USAGE}`);
  process.exitCode = 1;
}
