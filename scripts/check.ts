import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { quote } from '../lib/content/problems';
import { examineContent } from './steps/check-content';

/** `npm run check [-- FILE… --publisher]`: says whether the content is fit to publish, and changes nothing. */
const USAGE = 'npm run check -- [--publisher] [content/articles/mon-article.mdx…]';

const root = process.cwd();

async function check(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { publisher: { type: 'boolean', default: false } },
  });
  const missing = positionals.filter((file) => !existsSync(path.resolve(root, file)));
  if (missing.length > 0) {
    console.error(`fichier : reçu ${missing.map(quote).join(', ')}, attendu un fichier qui existe`);
    return false;
  }
  const files = positionals.map((file) =>
    path.relative(root, path.resolve(root, file)).split(path.sep).join('/'),
  );
  const withPublisher = values.publisher;
  const { problems } = await examineContent(root, new Date(), { files, withPublisher });
  return problems.length === 0;
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`option inconnue\n${USAGE}`);
  process.exitCode = 1;
}
