import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Those who wait for their turn, by connection: one listener for each connection, however many wait. */
const waiting = new WeakMap<Socket, Set<() => void>>();

/** Tells all who wait on a connection when it closes. */
function waitersOf(socket: Socket): Set<() => void> {
  const known = waiting.get(socket);
  if (known) return known;
  const waiters = new Set<() => void>();
  waiting.set(socket, waiters);
  socket.once('close', () => {
    for (const leave of waiters) leave();
  });
  return waiters;
}

/**
 * Waits until a response may be written, which requests sent together do one after the other.
 * A response whose connection closes before its turn is never told: what it had opened would stay open.
 * @returns `false` when the connection closed first
 */
export function turnOf(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { socket } = request;
  if (socket.destroyed) return Promise.resolve(false);
  if (response.socket) return Promise.resolve(true);
  return new Promise((resolve) => {
    const waiters = waitersOf(socket);
    const settle = (isTurn: boolean) => {
      waiters.delete(leave);
      resolve(isTurn);
    };
    const leave = () => settle(false);
    waiters.add(leave);
    response.once('socket', () => settle(true));
  });
}
