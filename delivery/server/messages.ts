import type { ListenAddress } from '../../lib/site/environment';
import type { Tally } from './tally';

/** What to serve: the folder of a release, and where its Next listens when it has one. */
export interface Assignment {
  readonly folder: string;
  readonly socketPath: string | undefined;
}

/** What the supervisor asks of a worker, and what the worker answers each time. */
export type Order =
  | { readonly type: 'serve'; readonly assignment: Assignment }
  | { readonly type: 'listen'; readonly address: ListenAddress }
  | { readonly type: 'leave' };

export type Reply =
  /** Said once, by itself: an order that came before this would be lost. */
  | { readonly type: 'ready' }
  | { readonly type: 'serving' }
  | { readonly type: 'listening' }
  /** Said by itself, from time to time. */
  | { readonly type: 'tally'; readonly tally: Tally }
  /** Text in French, for the person who starts the server. */
  | { readonly type: 'refused'; readonly reason: string };

/** Ends a child with its parent: nobody would ever stop it otherwise. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(0));
  // A terminal and systemd signal the whole group: only the parent decides.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
}
