import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Headers, NEGOTIATED_CACHE_CONTROL } from '../headers';
import type { Route } from '../manifest';
import { type Answer, redirection, refusal } from './answers';
import { Bodies } from './bodies';
import { dynamicAnswer } from './dynamic-answer';
import { ErrorPages } from './error-pages';
import { Exchange } from './exchange';
import { HEALTH_PATH, healthOf } from './health';
import { log, reasonOf } from './log';
import type { AskNext } from './next-door';
import { prefersMarkdown } from './prefers-markdown';
import { Redirects } from './redirects';
import type { Release } from './release';
import { varyOf } from './representation';
import { hasBody, requestFault } from './request-fault';
import { readTarget, type Target } from './request-target';
import { sendRoute } from './send-route';

/**
 * A release as it is served: every address of its manifest from its files, those that its build declares
 * dynamic from Next, and nothing else.
 */
export class Site {
  readonly #headers: Headers;
  readonly #bodies: Bodies;
  readonly #errorPages: ErrorPages;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #redirects: Redirects;
  readonly #dynamic: ReadonlySet<string>;
  readonly #askNext: AskNext;
  readonly #health: Answer;

  /** @param askNext asks the Next of the same release */
  constructor(release: Release, askNext: AskNext) {
    const { folder, manifest } = release;
    this.#headers = manifest.headers;
    this.#askNext = askNext;
    this.#bodies = new Bodies(path.join(folder, 'files'));
    this.#errorPages = new ErrorPages(release);
    this.#routes = new Map(Object.entries(manifest.routes));
    this.#redirects = new Redirects(manifest.redirects);
    this.#dynamic = new Set(manifest.dynamic);
    this.#health = healthOf(manifest);
  }

  /** Headers of every answer. */
  get headers(): Headers {
    return this.#headers;
  }

  /** Answers a request. It never throws: what fails is logged, and answered by the page of a failure. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(request, response, this.#headers);
    try {
      await this.#answer(exchange);
    } catch (error) {
      // A reader that left is nobody's failure.
      if (response.destroyed || request.socket.destroyed) return;
      log(`500 ${request.method} ${request.url}: ${reasonOf(error)}`);
      if (response.headersSent) response.destroy();
      else exchange.send(this.#errorPages.failure(request));
    }
  }

  async #answer(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const refused = requestFault(request);
    if (refused) {
      // What follows on the connection may be a body that nobody wants to read.
      if (refused !== 405 || hasBody(request)) response.shouldKeepAlive = false;
      exchange.send(refusal(refused));
      return;
    }
    const target = readTarget(request.url ?? '');
    if (!target?.canonical) {
      exchange.send(refusal(400, { text: 'Adresse mal formée.' }));
      return;
    }
    const former = this.#redirects.atQuery(target.canonical, target.query);
    const page = this.#routes.get(target.pathname);
    // The front page has an address that `/?p=123` shares.
    if (former !== undefined) exchange.send(redirection(former));
    else if (page) await this.#sendPage(exchange, target.pathname, page);
    else if (target.pathname === HEALTH_PATH) exchange.send(this.#health);
    else await this.#sendOther(exchange, { ...target, canonical: target.canonical });
  }

  /** Sends the file of an address, or its Markdown twin to who would rather have it. */
  async #sendPage(exchange: Exchange, pathname: string, page: Route): Promise<void> {
    const twin = this.#routes.get(`${pathname}.md`);
    const isMarkdown = twin !== undefined && prefersMarkdown(exchange.request.headers.accept);
    const route = isMarkdown ? twin : page;
    await sendRoute(exchange, this.#bodies, route, {
      ...route.headers,
      ...varyOf(route, twin !== undefined),
      ...(isMarkdown
        ? { 'cache-control': NEGOTIATED_CACHE_CONTROL, 'content-location': `${pathname}.md` }
        : {}),
    });
  }

  /** Answers at an address that no file has: it leads elsewhere, or Next makes it, or there is nothing. */
  async #sendOther(
    exchange: Exchange,
    { pathname, canonical, query }: Target & { readonly canonical: string },
  ): Promise<void> {
    const { request } = exchange;
    const destination = this.#redirects.atPath(canonical, query);
    if (destination !== undefined) {
      exchange.send(redirection(destination));
    } else if (canonical !== pathname) {
      exchange.send(redirection(canonical + query));
    } else {
      const made = this.#dynamic.has(pathname)
        ? await dynamicAnswer(request, await this.#askNext(pathname + query))
        : undefined;
      exchange.send(made ?? this.#errorPages.notFound(request));
    }
  }
}
