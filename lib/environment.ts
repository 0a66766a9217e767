/** What the environment decides, read once, when the site is built. */
export interface Environment {
  /** Origin of every absolute URL, without a trailing slash. */
  readonly siteUrl: string;
  /** False until SITE_URL is set: the site then asks not to be indexed. */
  readonly indexable: boolean;
  /** TCP port that `npm start` and `npm run dev` listen on. */
  readonly port: number;
}

/** Every fault of the environment at once, in French: the publisher reads it. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `Configuration refusée, rien n’a été construit.\n${problems.map((p) => `  ${p}`).join('\n')}`,
    );
    this.name = 'EnvironmentError';
  }
}

const DEFAULT_PORT = 3000;

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function isOrigin(url: URL): boolean {
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return (
    bare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  );
}

/**
 * Reads SITE_URL and PORT. An empty value counts as absent.
 * @throws {EnvironmentError} naming each variable, the value received and the value expected.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const problems: string[] = [];

  let port = DEFAULT_PORT;
  if (variables.PORT) {
    port = /^\d{1,5}$/.test(variables.PORT) ? Number(variables.PORT) : Number.NaN;
    if (!(port >= 1 && port <= 65535)) {
      problems.push(`PORT : reçu « ${variables.PORT} », attendu un nombre de 1 à 65535`);
    }
  }

  let siteUrl = `http://localhost:${port}`;
  if (variables.SITE_URL) {
    const url = URL.canParse(variables.SITE_URL) ? new URL(variables.SITE_URL) : undefined;
    if (url && isOrigin(url)) {
      siteUrl = url.origin;
    } else {
      problems.push(
        `SITE_URL : reçu « ${variables.SITE_URL} », attendu une origine sans chemin, en https ` +
          '(https://www.exemple.fr), ou en http si l’hôte est la machine elle-même (http://localhost:3000)',
      );
    }
  }

  if (problems.length > 0) throw new EnvironmentError(problems);
  return { siteUrl, indexable: Boolean(variables.SITE_URL), port };
}
