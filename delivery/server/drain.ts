import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** A connection that says nothing for this long once the server is leaving is closed. */
const QUIET_MS = 2_000;
/** What is still going on after this long is cut. */
const GRACE_MS = 15_000;
const STEP_MS = 50;

/** Leaves a server without losing a request. */
export interface Drain {
  /** Takes no more connections, answers what comes on the others, and resolves once all are closed. */
  start(): Promise<void>;
}

/** Watches the connections of a server from its start, so that it can be left later. */
export function drainOf(server: Server): Drain {
  const connections = new Map<Socket, { pending: number; since: number }>();
  let isLeaving = false;

  server.on('connection', (socket: Socket) => {
    connections.set(socket, { pending: 0, since: Date.now() });
    socket.on('close', () => connections.delete(socket));
  });
  const follow = (request: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(request.socket);
    if (!connection) return;
    connection.pending += 1;
    // The last of the requests that came together: the client is told to go elsewhere.
    if (isLeaving && connection.pending === 1) response.shouldKeepAlive = false;
    response.once('close', () => {
      connection.pending -= 1;
      connection.since = Date.now();
    });
  };
  server.prependListener('request', follow);
  server.prependListener('checkContinue', follow);

  return {
    async start() {
      isLeaving = true;
      const start = Date.now();
      // http's own close() cuts idle connections at once, and the request that is on its way with them.
      NetServer.prototype.close.call(server);
      while (connections.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, STEP_MS));
        const now = Date.now();
        for (const [socket, connection] of connections) {
          const isQuiet =
            connection.pending === 0 && now - Math.max(start, connection.since) >= QUIET_MS;
          if (isQuiet || now - start >= GRACE_MS) socket.destroy();
        }
      }
    },
  };
}
