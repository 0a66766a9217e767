import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { Metrics } from './metrics';
import { BOUNDS, Tallier } from './tally';

function told(...answers: readonly Parameters<Tallier['count']>[0][]) {
  const tallier = new Tallier();
  for (const answer of answers) tallier.count(answer);
  const tally = tallier.take();
  if (!tally) throw new Error('Nothing was counted.');
  return { tally, tallier };
}

it('counts answers, and forgets what it has told', () => {
  const { tally, tallier } = told(
    { status: 200, bytes: 10, seconds: 0.0005 },
    { status: 206, bytes: 5, seconds: 0.02 },
    { status: 404, bytes: 3, seconds: 9 },
  );
  expect(tally).toMatchObject({ answers: { '2xx': 2, '4xx': 1 }, bytes: 18 });
  expect(tally.within).toEqual(BOUNDS.map((bound) => (bound < 0.025 ? 1 : 2)));
  expect(tallier.take()).toBeUndefined();
});

it('adds up what the workers tell, as Prometheus reads it', () => {
  const metrics = new Metrics();
  metrics.serve('20261201T120000Z-abc');
  metrics.countRestart();
  for (const seconds of [0.01, 0.2]) metrics.add(told({ status: 200, bytes: 100, seconds }).tally);
  const lines = metrics.text().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'http_requests_total{status="2xx"} 2',
      'http_response_bytes_total 200',
      'http_request_duration_seconds_bucket{le="0.025"} 1',
      'http_request_duration_seconds_bucket{le="+Inf"} 2',
      'http_request_duration_seconds_count 2',
      'worker_restarts_total 1',
      'release_info{id="20261201T120000Z-abc"} 1',
    ]),
  );
  for (const line of lines.filter(Boolean))
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"\})? [\d.e+-]+)$/,
    );
});

it('says in French that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(new Metrics().listen(port)).rejects.toThrow(
    `METRICS_PORT : rien ne peut écouter au port ${port} (EADDRINUSE).`,
  );
  other.close();
});

it('answers at one address, to this machine', async () => {
  const server = await new Metrics().listen(0);
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  const origin = `http://127.0.0.1:${port}`;
  expect(await (await fetch(`${origin}/metrics`)).text()).toContain(
    '# TYPE http_requests_total counter',
  );
  expect((await fetch(origin)).status).toBe(404);
  server.close();
});
