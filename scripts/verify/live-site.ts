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
