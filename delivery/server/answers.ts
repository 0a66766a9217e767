import { STATUS_CODES } from 'node:http';
import { type Headers, plainHeaders } from '../headers';

/** Everything that makes an answer, but how it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** What is said, in French, of a request that is refused before any page is looked for. */
const REFUSALS = {
  400: 'Requête mal formée.',
  405: 'Méthode refusée : ce site se lit, par GET ou HEAD.',
  406: 'Aucune forme de cette page n’est dans celles que la requête accepte.',
  408: 'Requête trop lente.',
  412: 'Cette page n’est plus dans la version demandée.',
  413: 'Corps trop long : ce site se lit, rien ne lui est envoyé.',
  414: 'Adresse trop longue.',
  416: 'Cette partie du fichier n’existe pas.',
  417: 'Attente refusée.',
  431: 'En-têtes trop longs.',
  503: 'Le site est momentanément indisponible.',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** An answer in a line of plain French. */
export function refusal(
  status: Refusal,
  { text = REFUSALS[status], headers = {} }: { text?: string; headers?: Headers } = {},
): Answer {
  return {
    status,
    headers: {
      ...plainHeaders({ status }),
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
      ...headers,
    },
    body: Buffer.from(`${text}\n`),
  };
}

/** Leads to another address of the site, for good (RFC 9110, § 15.4.9). */
export function redirection(location: string): Answer {
  return {
    status: 308,
    headers: { ...plainHeaders({ status: 308 }), location },
    body: Buffer.from(`${location}\n`),
  };
}

/** An answer as it goes on a connection where no request could be read. */
export function rawAnswer({ status, headers, body }: Answer, common: Headers): Buffer {
  const lines = Object.entries({
    ...common,
    ...headers,
    date: new Date().toUTCString(),
    'content-length': String(body.length),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}
