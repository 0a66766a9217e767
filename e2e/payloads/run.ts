import path from 'node:path';
import { copySite, runScript } from '../support/site-copy';
import { ROOT } from '../support/sites';
import { harmlessTwins } from './content';
import { type Fault, formatFault } from './fault';
import { ORIGIN } from './markup-faults';
import { PAYLOADS } from './payloads';
import { refusePayloads } from './refusals';
import { type Reading, readRelease } from './release-faults';

/**
 * `npm run test:payloads`: puts hostile texts in every place of the content that a writer fills. Each is
 * either refused by the check, or built and shown as the words it is.
 */
const SITE = path.join(ROOT, '.cache', 'payload-site');
const CONTENT = path.join(ROOT, 'e2e', 'fixtures', 'content');
const FEWEST = 200;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Builds what was accepted, once, and reads all that came out of it. */
async function buildAndRead(accepted: typeof PAYLOADS): Promise<Reading> {
  const { exitCode } = await runScript('build.ts', SITE, { SITE_URL: ORIGIN, PLAIN_NEXT: '' });
  if (exitCode === 0) return readRelease(SITE, accepted);
  const what = `the build ended with ${exitCode}`;
  return {
    pages: 0,
    machineFiles: 0,
    faults: [{ id: 'build', place: 'npm run build', text: 'all at once', what }],
  };
}

function report(faults: readonly Fault[]): void {
  for (const fault of faults) say(formatFault(fault));
}

copySite(SITE, CONTENT);
const { accepted, refused, faults: ofCheck } = await refusePayloads(SITE, harmlessTwins());
report(ofCheck);
say(`${PAYLOADS.length} payloads: ${refused.length} refused, ${accepted.length} to build.`);
const reading = await buildAndRead(accepted);
report(reading.faults);
const faults = ofCheck.length + reading.faults.length;
say(
  `\n${PAYLOADS.length} payloads, ${refused.length} refused, ${accepted.length} accepted, ` +
    `${reading.pages} pages and ${reading.machineFiles} files for programs read, ${faults} faults.`,
);
if (PAYLOADS.length < FEWEST) say(`Fewer than ${FEWEST} payloads: the test proves too little.`);
process.exitCode = faults === 0 && PAYLOADS.length >= FEWEST ? 0 : 1;
