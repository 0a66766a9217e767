import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Headers } from '../headers';
import { type Refusal, rawAnswer, refusal } from './answers';
import type { Tallier } from './tally';

/** What a server asks of the site that it serves at the moment. */
export interface Served {
  readonly headers: Headers;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A request line and headers, together. */
const LONGEST_HEAD = 16_384;
/** A slow client is let go of: to send its headers, its request; between two requests; while it says nothing. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
const KEEP_ALIVE_MS = 20_000;
const SILENCE_MS = 30_000;

/** What to say to a client whose request could not be read, by the code that Node gives the fault. */
function refusalOf(error: NodeJS.ErrnoException & { rawPacket?: Buffer }): Refusal {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 400;
  // A packet that starts a request and holds no line break is all request line.
  const packet = error.rawPacket?.toString('latin1') ?? '';
  return /^[A-Z]+ [^\n]*$/.test(packet) ? 414 : 431;
}

/** Counts an answer once it is over. */
function count(tallier: Tallier, response: ServerResponse): void {
  const begin = performance.now();
  response.once('close', () => {
    const bytes =
      response.req.method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0);
    const seconds = (performance.now() - begin) / 1000;
    tallier.count({ status: response.statusCode, bytes, seconds });
  });
}

/**
 * An HTTP server whose every answer is the site's, those to requests that cannot be read too. No
 * request ends it.
 * @param current the site to serve, asked for at each request: it may be replaced meanwhile
 * @param tallier counts what is answered
 */
export function createSiteServer(current: () => Served, tallier?: Tallier): Server {
  const answerRaw = (socket: Duplex, status: Refusal) => {
    if (!socket.writable || socket.destroyed) {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(refusal(status), current().headers));
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    // An error of a connection that was reset is told by the response; alone, it would end the process.
    request.on('error', () => {});
    response.on('error', () => {});
    if (tallier) count(tallier, response);
    void current().handle(request, response);
  };
  const server = createServer(
    {
      maxHeaderSize: LONGEST_HEAD,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 2_000,
      // The site says it in its own words.
      requireHostHeader: false,
      insecureHTTPParser: false,
    },
    handle,
  );
  server.setTimeout(SILENCE_MS);
  server.maxHeadersCount = 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else answerRaw(socket, refusalOf(error));
  });
  // « Expect: 100-continue »: no body is wanted, the answer is the final one (RFC 9110, § 10.1.1).
  server.on('checkContinue', handle);
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    const { status, headers, body } = refusal(417);
    response.shouldKeepAlive = false;
    response
      .writeHead(status, {
        ...current().headers,
        ...headers,
        'content-length': String(body.length),
      })
      .end(body);
  });
  // CONNECT is no request for a page: without this, Node cuts the connection and says nothing.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    answerRaw(socket, 405);
  });
  return server;
}
