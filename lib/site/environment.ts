/** What the environment decides, read once, when the site is built. */
export interface Environment extends ListenAddress {
  /** Origin of every absolute URL: scheme and host in lower case, IDN in Punycode, no final slash. */
  readonly siteUrl: string;
  /** False until SITE_URL is set: the site then asks not to be indexed. */
  readonly indexable: boolean;
  /** True when SITE_URL is a host of the public network: what is built for it counts as published. */
  readonly isPublic: boolean;
}

/** Where a server listens. */
export interface ListenAddress {
  /** TCP port, 1 to 65535. */
  readonly port: number;
  /** Name or address of the machine, as `node:net` takes it. */
  readonly host: string;
}

/** How a site is served: where, and by what. */
export interface Serving extends ListenAddress {
  /** How many processes answer. */
  readonly workers: number;
  /** Where this machine may ask what was answered; nothing is counted for anyone without it. */
  readonly metricsPort?: number | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Every fault of the environment at once, in French: the publisher reads it. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration refusée :\n${problems.map((p) => `  ${p}`).join('\n')}`);
    this.name = 'EnvironmentError';
  }
}

const DEFAULT_PORT = 3000;
const DEFAULT_HOST = 'localhost';

/** Names that never lead anywhere on the public network: RFC 6761, RFC 6762, RFC 8375, RFC 9476. */
const RESERVED_NAME =
  /(?:^|\.)(?:localhost|local|test|example|invalid|internal|onion|alt|home\.arpa|example\.(?:com|net|org))$/;
/** Addresses of one machine or one network: RFC 1918, RFC 3927, RFC 6598, and IPv6's of the same kind. */
const PRIVATE_ADDRESS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::|::1|f[cd].*|fe[89ab].*)\]$/;

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function isPublicHost(hostname: string): boolean {
  const isName = hostname.includes('.') && !RESERVED_NAME.test(hostname.replace(/\.$/, ''));
  return (isName || hostname.startsWith('[')) && !PRIVATE_ADDRESS.test(hostname);
}

function isOrigin(url: URL): boolean {
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return (
    bare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  );
}

/** The one form of an origin, or `undefined` when it is not one that a site may have. */
export function siteOrigin(written: string): string | undefined {
  const trimmed = written.trim();
  // The URL parser forgives « https:exemple.fr »: nobody means it.
  const url = /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  return url && isOrigin(url) ? url.origin : undefined;
}

function readListen({ PORT, HOST }: Variables, problems: string[]): ListenAddress {
  const port = !PORT ? DEFAULT_PORT : /^\d{1,5}$/.test(PORT) ? Number(PORT) : Number.NaN;
  if (!(port >= 1 && port <= 65535)) {
    problems.push(`PORT : reçu « ${PORT} », attendu un nombre de 1 à 65535`);
  }
  const host = HOST?.replace(/^\[(.*)\]$/, '$1') || DEFAULT_HOST;
  if (!/^[\w.:-]+(?:%\w+)?$/.test(host)) {
    problems.push(
      `HOST : reçu « ${HOST} », attendu un nom ou une adresse de cette machine (localhost, 0.0.0.0, ::)`,
    );
  }
  return { port, host };
}

/** More processes than this serve nobody faster. */
const MOST_WORKERS = 64;

/** A whole number from 1 to a bound; what is empty counts as absent. */
function readCount(
  name: string,
  written: string | undefined,
  most: number,
  problems: string[],
): number | undefined {
  if (!written) return undefined;
  const count = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= most) return count;
  problems.push(`${name} : reçu « ${written} », attendu un nombre de 1 à ${most}`);
  return undefined;
}

/**
 * How to serve, from PORT, HOST, WORKERS and METRICS_PORT. An empty value counts as absent.
 * @throws {EnvironmentError} naming each variable, the value received and the value expected.
 */
export function readServing(variables: Variables): Serving {
  const problems: string[] = [];
  const listen = readListen(variables, problems);
  const workers = readCount('WORKERS', variables.WORKERS, MOST_WORKERS, problems) ?? 1;
  const metricsPort = readCount('METRICS_PORT', variables.METRICS_PORT, 65_535, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return { ...listen, workers, metricsPort };
}

/** The address to open in a browser: « any address » is no address, and IPv6 goes in brackets. */
export function clickableUrl({ host, port }: ListenAddress): string {
  const isAny = /^(?:0\.0\.0\.0|::|0:0:0:0:0:0:0:0)$/.test(host);
  const shown = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/**
 * Reads SITE_URL, PORT and HOST. An empty value counts as absent.
 * @throws {EnvironmentError} naming each variable, the value received and the value expected.
 */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const listen = readListen(variables, problems);
  const given = variables.SITE_URL ? siteOrigin(variables.SITE_URL) : undefined;
  if (variables.SITE_URL && !given) {
    problems.push(
      `SITE_URL : reçu « ${variables.SITE_URL} », attendu une origine sans chemin, en https ` +
        '(https://www.exemple.fr), ou en http si l’hôte est la machine elle-même (http://localhost:3000)',
    );
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
  const siteUrl = given ?? `http://localhost:${listen.port}`;
  const { protocol, hostname } = new URL(siteUrl);
  return {
    ...listen,
    siteUrl,
    indexable: given !== undefined,
    isPublic: protocol === 'https:' && isPublicHost(hostname),
  };
}
