import type { Worker } from 'node:cluster';
import { createServer, type Server } from 'node:http';
import process from 'node:process';
import type { Reply } from './messages';
import { BOUNDS, type Tally } from './tally';

/** What the format is called (https://prometheus.io/docs/instrumenting/exposition_formats/). */
const TYPE = 'text/plain; version=0.0.4; charset=utf-8';
/** Metrics are for this machine: nobody else is to know how many read. */
const LOOPBACK = '127.0.0.1';

/** Adds up what the workers count, whichever of them come and go, and says it as Prometheus reads it. */
export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #within: number[] = BOUNDS.map(() => 0);
  readonly #start = Date.now() / 1000;
  #bytes = 0;
  #seconds = 0;
  #restarts = 0;
  #release = '';

  /** Adds what a worker tells from here on. */
  follow(worker: Worker): void {
    worker.on('message', (reply: Reply) => {
      if (reply.type === 'tally') this.add(reply.tally);
    });
  }

  add({ answers, bytes, seconds, within }: Tally): void {
    for (const [name, count] of Object.entries(answers))
      this.#answers.set(name, (this.#answers.get(name) ?? 0) + count);
    this.#bytes += bytes;
    this.#seconds += seconds;
    for (const [index, count] of within.entries())
      this.#within[index] = (this.#within[index] ?? 0) + count;
  }

  /** @param release the name of the one that is served from here on */
  serve(release: string): void {
    this.#release = release;
  }

  countRestart(): void {
    this.#restarts += 1;
  }

  /** All of it, as text. */
  text(): string {
    const total = [...this.#answers.values()].reduce((sum, count) => sum + count, 0);
    const duration = 'http_request_duration_seconds';
    return [
      metric('http_requests_total', 'counter', 'Requests answered, by class of status.', [
        ...[...this.#answers]
          .sort()
          .map(([status, count]) => `http_requests_total{status="${status}"} ${count}`),
      ]),
      metric('http_response_bytes_total', 'counter', 'Bytes of the bodies sent.', [
        `http_response_bytes_total ${this.#bytes}`,
      ]),
      metric(duration, 'histogram', 'Seconds from a request to the end of its answer.', [
        ...BOUNDS.map((bound, index) => `${duration}_bucket{le="${bound}"} ${this.#within[index]}`),
        `${duration}_bucket{le="+Inf"} ${total}`,
        `${duration}_sum ${this.#seconds}`,
        `${duration}_count ${total}`,
      ]),
      metric('worker_restarts_total', 'counter', 'Workers that ended and were replaced.', [
        `worker_restarts_total ${this.#restarts}`,
      ]),
      metric('release_info', 'gauge', 'The release that is served.', [
        `release_info{id="${this.#release}"} 1`,
      ]),
      metric('process_start_time_seconds', 'gauge', 'When the server started, in Unix seconds.', [
        `process_start_time_seconds ${this.#start}`,
      ]),
      metric('process_resident_memory_bytes', 'gauge', 'Memory of the supervisor.', [
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ]),
    ].join('');
  }

  /**
   * Answers `GET /metrics` to this machine.
   * @throws when the port cannot be had: the message is in French
   */
  listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      const isFound = request.url === '/metrics' && request.method === 'GET';
      response.writeHead(isFound ? 200 : 404, { 'content-type': TYPE });
      response.end(isFound ? this.text() : '');
    });
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        reject(new Error(`METRICS_PORT : rien ne peut écouter au port ${port} (${error.code}).`));
      });
      server.listen(port, LOOPBACK, () => resolve(server));
    });
  }
}

function metric(name: string, type: string, help: string, samples: readonly string[]): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map((each) => `${each}\n`).join('')}`;
}
