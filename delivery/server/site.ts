import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Route } from '../build/publishable-tree.mjs';
import { dynamicHeaders, NEGOTIATED_CACHE_CONTROL } from '../headers.mjs';
import { type Answer, type Refusal, redirection, refusal } from './answers';
import { Bodies } from './bodies';
import { readRange } from './byte-range';
import { conditionStatus, rangeApplies } from './conditions';
import { log, reasonOf } from './log';
import type { AskNext } from './next-door';
import { prefersMarkdown } from './prefers-markdown.mjs';
import { filesOf, type Release } from './release';
import {
  type Coding,
  entityTag,
  preferredCoding,
  type Representation,
  representationFor,
  representationOf,
  varyOf,
} from './representation';
import { LONGEST_TARGET, readTarget } from './request-target';
import { turnOf } from './turn';

type Headers = Answer['headers'];

/** Shortest body of Next that is worth compressing. */
const WORTH_COMPRESSING = 860;

/**
 * A release as it is served: every address of its manifest from its files, those that its build declares
 * dynamic from Next, and nothing else.
 */
export class Site {
  readonly release: Release;
  readonly #bodies: Bodies;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #redirects: ReadonlyMap<string, string>;
  readonly #dynamic: ReadonlySet<string>;
  readonly #askNext: AskNext;
  /** The pages of errors, read at once: they must not depend on the disk. */
  readonly #errorBodies: ReadonlyMap<string, Buffer>;

  constructor(release: Release, askNext: AskNext) {
    const { folder, manifest } = release;
    this.release = release;
    this.#askNext = askNext;
    this.#bodies = new Bodies(path.join(folder, 'files'));
    this.#routes = new Map(Object.entries(manifest.routes));
    this.#redirects = new Map(Object.entries(manifest.redirects));
    this.#dynamic = new Set(manifest.dynamic);
    this.#errorBodies = new Map(
      [manifest.notFound, manifest.failure]
        .flatMap(filesOf)
        .map(([name]) => [name, readFileSync(path.join(folder, 'files', name))]),
    );
  }

  /** Headers of every answer. */
  get headers(): Headers {
    return this.release.manifest.headers;
  }

  /** Answers a request. It never throws: what fails is logged, and answered by the page of a failure. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#answer(request, response);
    } catch (error) {
      // A reader that left is nobody's failure.
      if (response.destroyed || request.socket.destroyed) return;
      log(`500 ${request.method} ${request.url}: ${reasonOf(error)}`);
      if (response.headersSent) response.destroy();
      else this.#sendError(request, response, this.release.manifest.failure);
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = requestFault(request);
    if (refused) {
      // What follows on the connection may be a body that nobody wants to read.
      if (refused !== 405 || hasBody(request)) response.shouldKeepAlive = false;
      this.#send(request, response, refusal(refused));
      return;
    }
    const target = readTarget(request.url ?? '');
    if (!target?.canonical) {
      this.#send(request, response, refusal(400, { text: 'Adresse mal formée.' }));
      return;
    }
    const { pathname, canonical, query } = target;
    const page = this.#routes.get(pathname);
    const twin = this.#routes.get(`${pathname}.md`);
    if (page) {
      const isMarkdown = twin !== undefined && prefersMarkdown(request.headers.accept);
      const headers: Headers = isMarkdown
        ? { 'cache-control': NEGOTIATED_CACHE_CONTROL, 'content-location': `${pathname}.md` }
        : {};
      const route = isMarkdown ? twin : page;
      await this.#sendRoute(request, response, route, {
        ...route.headers,
        ...varyOf(route, twin !== undefined),
        ...headers,
      });
      return;
    }
    const destination = this.#redirects.get(canonical);
    if (destination !== undefined) {
      this.#send(request, response, redirection(destination + query));
    } else if (canonical !== pathname) {
      this.#send(request, response, redirection(canonical + query));
    } else if (this.#dynamic.has(pathname)) {
      await this.#sendDynamic(request, response, pathname + query);
    } else {
      this.#sendError(request, response, this.release.manifest.notFound);
    }
  }

  async #sendRoute(
    request: IncomingMessage,
    response: ServerResponse,
    route: Route,
    headers: Headers,
  ): Promise<void> {
    const representation = representationFor(request, route);
    if (!representation) {
      this.#send(request, response, refusal(406, { headers: varyOf(route, false) }));
      return;
    }
    const validators = { etag: representation.etag, modified: route.modified };
    const all: Headers = {
      ...headers,
      etag: validators.etag,
      'last-modified': validators.modified,
      ...codingHeader(representation.coding),
    };
    // An address that is gone has one answer: no condition makes it another.
    const condition =
      route.status === 200 ? conditionStatus(request.headers, validators) : undefined;
    if (condition === 304) {
      this.#send(request, response, { status: 304, headers: all, body: Buffer.alloc(0) });
    } else if (condition === 412) {
      this.#send(request, response, refusal(412));
    } else {
      await this.#sendFile(request, response, { route, representation, headers: all });
    }
  }

  async #sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    file: { route: Route; representation: Representation; headers: Headers },
  ): Promise<void> {
    const { file: name, size, etag } = file.representation;
    const { status, modified } = file.route;
    const headers: Headers = { ...file.headers, 'accept-ranges': 'bytes' };
    const mayBeRange = request.method === 'GET' && status === 200;
    const range =
      mayBeRange && rangeApplies(request.headers['if-range'], { etag, modified })
        ? readRange(request.headers.range, size)
        : undefined;
    if (range === 'unsatisfiable') {
      const unsatisfied = { 'content-range': `bytes */${size}`, 'accept-ranges': 'bytes' };
      this.#send(request, response, refusal(416, { headers: unsatisfied }));
      return;
    }
    const { first, last } = range ?? { first: 0, last: size - 1 };
    const head = {
      status: range ? 206 : status,
      headers: range ? { ...headers, 'content-range': `bytes ${first}-${last}/${size}` } : headers,
    };
    const whole = this.#bodies.kept(name) ?? (await this.#bodies.read(name, size));
    if (whole) {
      const body = range ? whole.subarray(first, last + 1) : whole;
      this.#send(request, response, { ...head, body });
      return;
    }
    // A file is opened for who can be written to, or nobody would close it.
    if (!(await turnOf(request, response))) return;
    const stream = await this.#bodies.stream(name, size, { first, last });
    if (request.method === 'HEAD' || response.destroyed) stream.destroy();
    this.#writeHead(response, head, last - first + 1);
    if (request.method === 'HEAD') response.end();
    else await pipeline(stream, response);
  }

  async #sendDynamic(
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
  ): Promise<void> {
    const { status, headers: given, body } = await this.#askNext(target);
    const type = given['content-type'] ?? '';
    // A handler that answers in JSON speaks to a program: its error is left as it is.
    if (!type.includes('json') && status >= 300) {
      if (status >= 500) throw new Error(`Next answers ${status}.`);
      this.#sendError(request, response, this.release.manifest.notFound);
      return;
    }
    const coding = preferredCoding(request, ['gzip', 'identity']) ?? 'identity';
    const isZipped = coding === 'gzip' && body.length >= WORTH_COMPRESSING;
    const sent = isZipped ? await promisify(gzip)(body) : body;
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
    const etag = entityTag(digest, isZipped ? 'gzip' : 'identity');
    const answer: Answer = {
      status,
      headers: {
        ...dynamicHeaders({ status, contentType: type }),
        ...given,
        vary: 'Accept-Encoding',
        etag,
        ...codingHeader(isZipped ? 'gzip' : 'identity'),
      },
      body: sent,
    };
    // No date says when this changed: only its tag can be asked about.
    const condition = conditionStatus(
      { 'if-none-match': request.headers['if-none-match'] ?? '' },
      { etag, modified: '' },
    );
    const isKnown = status === 200 && condition === 304;
    this.#send(
      request,
      response,
      isKnown ? { ...answer, status: 304, body: Buffer.alloc(0) } : answer,
    );
  }

  /** The page of an error, from memory. */
  #sendError(request: IncomingMessage, response: ServerResponse, route: Route): void {
    const { coding, file } =
      representationFor(request, route) ?? representationOf(route, 'identity');
    this.#send(request, response, {
      status: route.status,
      headers: { ...route.headers, ...varyOf(route, false), ...codingHeader(coding) },
      body: this.#errorBodies.get(file) ?? Buffer.alloc(0),
    });
  }

  #send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
    const isBodiless = answer.status === 304;
    this.#writeHead(response, answer, isBodiless ? undefined : answer.body.length);
    response.end(request.method === 'HEAD' || isBodiless ? undefined : answer.body);
  }

  #writeHead(
    response: ServerResponse,
    { status, headers }: Omit<Answer, 'body'>,
    length: number | undefined,
  ): void {
    response.writeHead(status, {
      ...this.headers,
      ...headers,
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    });
  }
}

function codingHeader(coding: Coding): Headers {
  return coding === 'identity' ? {} : { 'content-encoding': coding };
}

/** Whether bytes follow the headers of a request: no method that this site takes has any use for them. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What is wrong with a request, whatever it asks for. */
function requestFault(request: IncomingMessage): Refusal | undefined {
  const { method, url = '', httpVersion, rawHeaders } = request;
  const hosts = rawHeaders.filter(
    (name, index) => index % 2 === 0 && name.toLowerCase() === 'host',
  ).length;
  // RFC 9112, § 3.2: one Host, no more, no less, but for HTTP/1.0.
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) return 400;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (url.length > LONGEST_TARGET) return 414;
  if (hasBody(request)) return 413;
  return undefined;
}
