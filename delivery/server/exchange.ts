import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Headers } from '../headers';
import type { Answer } from './answers';

/** A request and its response, and how an answer is written to it. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly #common: Headers;

  /** @param common headers of every answer of the site */
  constructor(request: IncomingMessage, response: ServerResponse, common: Headers) {
    this.request = request;
    this.response = response;
    this.#common = common;
  }

  /** True when only the headers are asked for. */
  get isHead(): boolean {
    return this.request.method === 'HEAD';
  }

  /** Sends an answer that is in memory. */
  send(answer: Answer): void {
    const isBodiless = answer.status === 304;
    this.writeHead(answer, isBodiless ? undefined : answer.body.length);
    this.response.end(this.isHead || isBodiless ? undefined : answer.body);
  }

  /**
   * Writes the head of an answer whose body follows.
   * @param length bytes of the body; `undefined` when it has none
   */
  writeHead({ status, headers }: Omit<Answer, 'body'>, length: number | undefined): void {
    this.response.writeHead(status, {
      ...this.#common,
      ...headers,
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    });
  }
}
