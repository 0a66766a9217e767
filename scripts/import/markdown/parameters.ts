/** The parameters of a shortcode: those that have a name, and the others in order. */
export interface Parameters {
  readonly named: Readonly<Record<string, string>>;
  readonly others: readonly string[];
}

const PARAMETER = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))/g;

/** Reads `src="a.jpg" alt='b' c`, as Hugo, Liquid and WordPress write it. */
export function readParameters(text: string): Parameters {
  const named: Record<string, string> = Object.create(null);
  const others: string[] = [];
  for (const [, name, double, single, back, bare] of text.matchAll(PARAMETER)) {
    const value = double?.replace(/\\(["\\])/g, '$1') ?? single ?? back ?? bare ?? '';
    if (name === undefined) others.push(value);
    else named[name.toLowerCase()] = value;
  }
  return { named, others };
}
