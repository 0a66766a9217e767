import { pipeline } from 'node:stream/promises';
import type { Headers } from '../headers';
import type { Route } from '../manifest';
import { refusal } from './answers';
import type { Bodies } from './bodies';
import { readRange } from './byte-range';
import { conditionStatus, rangeApplies } from './conditions';
import type { Exchange } from './exchange';
import { codingHeader, type Representation, representationFor, varyOf } from './representation';
import { turnOf } from './turn';

/**
 * Answers a request by the file of a route: the form of it that the client would rather have, unless its
 * conditions say that it has it, whole or in part.
 * @param headers those of the route and of its address
 * @throws when the file is not what the manifest says: nothing is sent then
 */
export async function sendRoute(
  exchange: Exchange,
  bodies: Bodies,
  route: Route,
  headers: Headers,
): Promise<void> {
  const { request } = exchange;
  const representation = representationFor(request, route);
  if (!representation) {
    exchange.send(refusal(406, { headers: varyOf(route, false) }));
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
  const condition = route.status === 200 ? conditionStatus(request.headers, validators) : undefined;
  if (condition === 304) {
    exchange.send({ status: 304, headers: all, body: Buffer.alloc(0) });
  } else if (condition === 412) {
    exchange.send(refusal(412));
  } else {
    await sendFile(exchange, bodies, { route, representation, headers: all });
  }
}

/** Sends a file, or the part of it that is asked for. */
async function sendFile(
  exchange: Exchange,
  bodies: Bodies,
  file: { route: Route; representation: Representation; headers: Headers },
): Promise<void> {
  const { request, response } = exchange;
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
    exchange.send(refusal(416, { headers: unsatisfied }));
    return;
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  const head = {
    status: range ? 206 : status,
    headers: range ? { ...headers, 'content-range': `bytes ${first}-${last}/${size}` } : headers,
  };
  const whole = bodies.kept(name) ?? (await bodies.read(name, size));
  if (whole) {
    exchange.send({ ...head, body: range ? whole.subarray(first, last + 1) : whole });
    return;
  }
  // A file is opened for who can be written to, or nobody would close it.
  if (!(await turnOf(request, response))) return;
  const stream = await bodies.stream(name, size, { first, last });
  if (exchange.isHead || response.destroyed) stream.destroy();
  exchange.writeHead(head, last - first + 1);
  if (exchange.isHead) response.end();
  else await pipeline(stream, response);
}
