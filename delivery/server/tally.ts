/** What a worker answered since it last told: the supervisor adds it up. */
export interface Tally {
  /** Answers by class of status: `2xx`. */
  readonly answers: Readonly<Record<string, number>>;
  /** Bytes of bodies. */
  readonly bytes: number;
  /** Seconds that the answers took, all together. */
  readonly seconds: number;
  /** For each bound of `BOUNDS`, the answers that took no longer. */
  readonly within: readonly number[];
}

/** Seconds: a page from memory takes less than the first, a dynamic one less than the last. */
export const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5] as const;

/** Counts the answers of a worker, and nothing of who asked, or for what. */
export class Tallier {
  #answers: Record<string, number> = {};
  #bytes = 0;
  #seconds = 0;
  #within: number[] = BOUNDS.map(() => 0);

  /** @param answer its status, the bytes of its body, and how long it took */
  count({ status, bytes, seconds }: { status: number; bytes: number; seconds: number }): void {
    const name = `${Math.floor(status / 100)}xx`;
    this.#answers[name] = (this.#answers[name] ?? 0) + 1;
    this.#bytes += bytes;
    this.#seconds += seconds;
    for (const [index, bound] of BOUNDS.entries())
      if (seconds <= bound) this.#within[index] = (this.#within[index] ?? 0) + 1;
  }

  /** What was counted since it was last taken; nothing when there is nothing. */
  take(): Tally | undefined {
    if (Object.keys(this.#answers).length === 0) return undefined;
    const taken = {
      answers: this.#answers,
      bytes: this.#bytes,
      seconds: this.#seconds,
      within: this.#within,
    };
    this.#answers = {};
    this.#bytes = 0;
    this.#seconds = 0;
    this.#within = BOUNDS.map(() => 0);
    return taken;
  }
}
