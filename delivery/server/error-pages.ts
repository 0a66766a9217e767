import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Route } from '../manifest';
import type { Answer } from './answers';
import { filesOf, type Release } from './release';
import { codingHeader, representationFor, representationOf, varyOf } from './representation';

/** The pages of errors, read at once: they must not depend on the disk. */
export class ErrorPages {
  readonly #notFound: Route;
  readonly #failure: Route;
  readonly #bodies: ReadonlyMap<string, Buffer>;

  constructor({ folder, manifest: { notFound, failure } }: Release) {
    this.#notFound = notFound;
    this.#failure = failure;
    this.#bodies = new Map(
      [notFound, failure]
        .flatMap(filesOf)
        .map(([name]) => [name, readFileSync(path.join(folder, 'files', name))]),
    );
  }

  /** The page of an address where there is nothing. */
  notFound(request: Pick<IncomingMessage, 'headers'>): Answer {
    return this.#answer(request, this.#notFound);
  }

  /** The page of a server that failed. */
  failure(request: Pick<IncomingMessage, 'headers'>): Answer {
    return this.#answer(request, this.#failure);
  }

  #answer(request: Pick<IncomingMessage, 'headers'>, route: Route): Answer {
    // It is sent even to who refuses each of its forms: there is nothing else to say.
    const { coding, file } =
      representationFor(request, route) ?? representationOf(route, 'identity');
    return {
      status: route.status,
      headers: { ...route.headers, ...varyOf(route, false), ...codingHeader(coding) },
      body: this.#bodies.get(file) ?? Buffer.alloc(0),
    };
  }
}
