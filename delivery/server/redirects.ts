/** A former address that its parameters name: `/?p=123`, `/spip.php?article12`. */
interface ByParameters {
  readonly parameters: readonly string[];
  readonly destination: string;
}

/** One form for the escapes of a parameter: `%c3` is `%C3` (RFC 3986, § 2.1). */
function sameCase(parameter: string): string {
  return parameter.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase());
}

/** Where former addresses lead. */
export class Redirects {
  readonly #byPath = new Map<string, string>();
  readonly #byParameters = new Map<string, ByParameters[]>();

  /** @param redirects the destinations, by path in its one form, with the query when it has one */
  constructor(redirects: Readonly<Record<string, string>>) {
    for (const [former, destination] of Object.entries(redirects)) {
      const [path = '', query] = former.split('?');
      if (query === undefined) {
        this.#byPath.set(path, destination);
      } else {
        const known = this.#byParameters.get(path) ?? [];
        known.push({ parameters: query.split('&').map(sameCase), destination });
        // `?page=article&id=1` is looked for before `?id=1`.
        known.sort((a, b) => b.parameters.length - a.parameters.length);
        this.#byParameters.set(path, known);
      }
    }
  }

  /**
   * Where a path leads, whatever its query, which is kept.
   * @param query with its question mark, or ''
   */
  atPath(path: string, query: string): string | undefined {
    const destination = this.#byPath.get(path);
    return destination === undefined ? undefined : destination + query;
  }

  /**
   * Where the parameters of a query lead. Those that name nothing (a network adds `fbclid`) are kept.
   * @param query with its question mark, or ''
   */
  atQuery(path: string, query: string): string | undefined {
    const known = query === '' ? undefined : this.#byParameters.get(path);
    if (!known) return undefined;
    const received = query.slice(1).split('&').map(sameCase);
    const found = known.find(({ parameters }) =>
      parameters.every((parameter) => received.includes(parameter)),
    );
    if (!found) return undefined;
    const others = received.filter((parameter) => !found.parameters.includes(parameter));
    return others.length === 0 ? found.destination : `${found.destination}?${others.join('&')}`;
  }
}
