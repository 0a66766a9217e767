import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Addresses } from '../../lib/content/check/check-addresses';
import type { Publisher } from '../../lib/content/schema/publisher-facts';
import type { SiteFacts } from '../../lib/content/schema/site-facts';

/** What the checks of the content left in the project that is built (`scripts/steps/check-content.ts`). */
function readGenerated<Content>(projectDir: string, name: string): Content {
  return JSON.parse(readFileSync(path.join(projectDir, '.generated', name), 'utf8'));
}

/** Former addresses, and those of what was removed. */
export function readAddresses(projectDir: string): Omit<Addresses, 'registry'> {
  return readGenerated(projectDir, 'addresses.json');
}

/** What makes this newspaper this one. */
export function readSite(projectDir: string): SiteFacts {
  return readGenerated(projectDir, 'site.json');
}

/** What the publisher says of itself. */
export function readPublisher(projectDir: string): Publisher {
  return readGenerated(projectDir, 'publisher.json');
}
