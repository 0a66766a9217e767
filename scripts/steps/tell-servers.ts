import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { RELEASES_FOLDER } from '../../delivery/paths';
import { holdersOf } from '../../delivery/server/hold-release';
import { releaseIds, servedId } from './releases';

/** How often to look whether a server has taken what it was told of. */
const LOOK_MS = 100;

/** The servers of a project, by the numbers of their processes. */
interface Servers {
  readonly told: readonly number[];
  /** Nothing proves that these numbers are theirs here: they may be in a container, or on another machine. */
  readonly unsure: readonly number[];
}

/** Tells the servers of a project to serve what the link leads to now. */
export function tellServers(root: string): Servers {
  const holders = releaseIds(root).flatMap((id) => holdersOf(path.join(root, RELEASES_FOLDER, id)));
  const told = new Set<number>();
  const unsure = new Set<number>();
  for (const { processId, isKnown } of holders) {
    if (told.has(processId)) continue;
    if (isKnown && signal(processId)) told.add(processId);
    else unsure.add(processId);
  }
  return { told: [...told], unsure: [...unsure].filter((each) => !told.has(each)) };
}

/** A server is told by SIGHUP; one of another user is not ours to tell. */
function signal(processId: number): boolean {
  try {
    return process.kill(processId, 'SIGHUP');
  } catch {
    return false;
  }
}

/**
 * Waits until servers serve what the link leads to.
 * @returns those that still do not
 */
export async function serversLate(
  root: string,
  processIds: readonly number[],
  longestMs: number,
): Promise<number[]> {
  const until = performance.now() + longestMs;
  for (;;) {
    const folder = path.join(root, RELEASES_FOLDER, servedId(root) ?? '');
    const ready = new Set(holdersOf(folder).map(({ processId }) => processId));
    const late = processIds.filter((each) => !ready.has(each));
    if (late.length === 0 || performance.now() > until) return late;
    await wait(LOOK_MS);
  }
}

/** What was told to servers, and what is left to do, in French. */
export function describeServers({ told, unsure }: Servers): string {
  const lines = [
    told.length > 0 &&
      `Prévenu${told.length > 1 ? 's' : ''} : ${told.map((id) => `processus ${id}`).join(', ')} ; le serveur y passe sans perdre une requête.`,
    unsure.length > 0 &&
      `À prévenir vous-même, là où il tourne : kill -HUP ${unsure.join(' ')} (rien ne prouve ici que ce soit le serveur).`,
    told.length + unsure.length === 0 &&
      'Aucun serveur ne se déclare ici ; s’il y en a un, prévenez-le : kill -HUP <son processus>.',
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
