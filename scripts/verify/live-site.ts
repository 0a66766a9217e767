import { createHash } from 'node:crypto';

/** What a live site answered at an address. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where only the head was asked for. */
  readonly body: Buffer;
}

/** A live site, which is asked a bounded number of things at once, and no other site with it. */
export class LiveSite {
  readonly #origin: string;
  readonly #patienceMs: number;

  constructor(origin: string, patienceMs: number) {
    this.#origin = origin;
    this.#patienceMs = patienceMs;
  }

  /**
   * Asks for an address as it stands, uncompressed, and follows nothing.
   * @returns the answer, or why there is none, in French
   */
  async ask(address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<LiveAnswer | string> {
    try {
      const response = await fetch(this.#origin + address, {
        method,
        headers: { 'accept-encoding': 'identity', accept: '*/*' },
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#patienceMs),
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body };
    } catch (error) {
      const { name, message, cause } = error as Error;
      if (name === 'TimeoutError') return `rien en ${this.#patienceMs / 1000} s`;
      return `pas de réponse (${(cause as Error | undefined)?.message || message})`;
    }
  }
}

/** The tag that a build gives a content. */
export function tagOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16);
}

/** Does something with each of many, a few at a time; what it gives stands in their order. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
