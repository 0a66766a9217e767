import { isPublished, type Publishable } from '../../lib/content/published';

/** An article as its file says it. */
export interface Planned extends Publishable {
  /** Its address, from `/`. */
  readonly address: string;
}

/** What there is to publish, and what is published. */
export interface Situation {
  readonly articles: readonly Planned[];
  /** Addresses of the articles of the release that is served. */
  readonly served: ReadonlySet<string>;
  /** Whether the newsroom went back to an older release than the last built. */
  readonly isRolledBack: boolean;
}

/** All that the scheduler does to the world. */
export interface Deeds {
  now(): Date;
  sleep(ms: number): Promise<void>;
  look(): Situation;
  /** Builds the site and has it served; false when something stopped it. */
  build(): Promise<boolean>;
  /** Tells servers, then search engines and hubs, of articles that came out. */
  announce(addresses: readonly string[]): Promise<void>;
  log(line: string): void;
  /** An instant in French. */
  say(iso: string): string;
}

/**
 * The clock is read again at least this often: it may be set, the machine may sleep, a file may change, and
 * a timer longer than 24.8 days would ring at once.
 */
const MINUTE_MS = 60_000;

/** Articles whose hour has come and that are not served, and the next one to come. */
export function planOf(
  { articles, served }: Situation,
  now: Date,
): { due: readonly Planned[]; next: Planned | undefined } {
  const due = articles.filter(
    (article) => isPublished(article, now) && !served.has(article.address),
  );
  const [next] = articles
    .filter((article) => !article.draft && Date.parse(article.publishedAt) > now.getTime())
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  return { due, next };
}

/** Brings articles out at their hour. What is due is worked out anew each time: nothing is to be remembered. */
export class Scheduler {
  readonly #deeds: Deeds;
  #said = '';

  constructor(deeds: Deeds) {
    this.#deeds = deeds;
  }

  /** Does what is due, then sleeps until there may be something to do. */
  async turn(): Promise<void> {
    const { now, sleep, look } = this.#deeds;
    const situation = look();
    const { due, next } = planOf(situation, now());
    if (situation.isRolledBack) {
      this.#say(
        'En pause : la version servie n’est pas la dernière construite (retour arrière). « npm run build » reprend.',
      );
    } else if (due.length > 0) {
      if (await this.#publish(due)) return;
    } else {
      this.#say(
        next
          ? `Prochaine parution : ${next.address}, ${this.#deeds.say(next.publishedAt)}.`
          : 'Aucune parution prévue.',
      );
      const left = next ? Date.parse(next.publishedAt) - now().getTime() : MINUTE_MS;
      await sleep(Math.min(Math.max(left, 0), MINUTE_MS));
      return;
    }
    await sleep(MINUTE_MS);
  }

  /** @returns false when it is to be tried again in a while */
  async #publish(due: readonly Planned[]): Promise<boolean> {
    const { build, announce, look, now, log } = this.#deeds;
    const addresses = due.map(({ address }) => address);
    this.#said = '';
    log(`À paraître : ${addresses.join(', ')}. Construction.`);
    if (!(await build())) {
      log(
        'La construction a échoué : nouvel essai dans une minute. Ce qui est servi n’a pas changé.',
      );
      return false;
    }
    const late = new Set(planOf(look(), now()).due.map(({ address }) => address));
    const out = addresses.filter((address) => !late.has(address));
    if (out.length > 0) {
      log(`Paru : ${out.join(', ')}.`);
      await announce(out);
    }
    if (late.size > 0)
      log(`Toujours absent : ${[...late].join(', ')}. Nouvel essai dans une minute.`);
    return late.size === 0;
  }

  /** Says once what stays the same. */
  #say(line: string): void {
    if (line !== this.#said) this.#deeds.log(line);
    this.#said = line;
  }
}
