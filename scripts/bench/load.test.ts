import { expect, it } from 'vitest';
import { readWrk } from './load';

const PRINTED = `Running 5s test @ http://localhost:3000/
  1 threads and 50 connections
  Latency Distribution
     50%    4.10ms
     99%  812.00us
  54230 requests in 5.01s, 690.12MB read
Requests/sec:  10823.22
Transfer/sec:    137.73MB
`;

it('reads what wrk prints, in milliseconds', () => {
  expect(readWrk(PRINTED)).toEqual({ requestsPerSecond: 10823.22, p99: 0.812 });
  expect(readWrk(PRINTED.replace('812.00us', '1.20s')).p99).toBe(1200);
  expect(() => readWrk('unable to connect')).toThrow(/Not what wrk prints/);
});
