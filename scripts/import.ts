import process from 'node:process';
import { parseArgs } from 'node:util';
import { readTable } from './import/options';
import { runImport } from './import/run-import';

/** `npm run import`: brings the articles of another system, as drafts, and never over a file. */
const USAGE = `npm run import -- <wordpress.xml | ghost.json | dossier de Markdown>
  --sections "Actus=justice,Vie=vie-pratique"   (ou un fichier .yml)
  --authors "Camille R.=la-redaction"           (de même)`;

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sections: { type: 'string' }, authors: { type: 'string' } },
  });
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) {
    console.error(`Un export, ou un dossier, est attendu.\n${USAGE}`);
    return false;
  }
  const tables = {
    sections: readTable('sections', values.sections),
    authors: readTable('authors', values.authors),
  };
  const { report, isWhole } = await runImport(process.cwd(), given, { tables, now: new Date() });
  console.log(report);
  return isWhole;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
