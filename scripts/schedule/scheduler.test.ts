import { expect, it } from 'vitest';
import { type Planned, planOf, Scheduler } from './scheduler';

const at = (iso: string) => new Date(iso);
const article = (address: string, publishedAt: string, draft = false): Planned => ({
  address,
  publishedAt,
  draft,
});
const NINE = '2026-12-01T09:00:00+01:00';
const IN_FORTY_DAYS = '2027-01-10T09:00:00+01:00';

it('tells what is due from what comes, drafts apart', () => {
  const articles = [
    article('/articles/servi', '2026-11-01T09:00:00+01:00'),
    article('/articles/du', NINE),
    article('/articles/tard', IN_FORTY_DAYS),
    article('/articles/bientot', '2026-12-02T09:00:00+01:00'),
    article('/articles/brouillon', NINE, true),
  ];
  const situation = { articles, served: new Set(['/articles/servi']), isRolledBack: false };
  const { due, next } = planOf(situation, at(NINE));
  expect(due.map(({ address }) => address)).toEqual(['/articles/du']);
  expect(next?.address).toBe('/articles/bientot');
  expect(planOf(situation, at('2026-12-01T08:59:59+01:00')).due).toEqual([]);
});

/** A newsroom whose clock moves when somebody sleeps. */
function newsroom(articles: readonly Planned[], start: string) {
  const world = {
    time: Date.parse(start),
    served: new Set<string>(),
    isRolledBack: false,
    failures: 0,
    builds: [] as string[],
    announced: [] as string[],
    sleeps: [] as number[],
    lines: [] as string[],
  };
  const scheduler = new Scheduler({
    now: () => new Date(world.time),
    sleep: async (ms) => {
      world.sleeps.push(ms);
      world.time += ms;
    },
    look: () => ({ articles, served: world.served, isRolledBack: world.isRolledBack }),
    build: async () => {
      world.builds.push(new Date(world.time).toISOString());
      if (world.failures-- > 0) return false;
      for (const { address, publishedAt } of articles)
        if (Date.parse(publishedAt) <= world.time) world.served.add(address);
      return true;
    },
    announce: async (addresses) => {
      world.announced.push(...addresses);
    },
    log: (line) => world.lines.push(line),
    say: (iso) => iso,
  });
  const until = async (iso: string) => {
    while (world.time < Date.parse(iso)) await scheduler.turn();
  };
  return { world, scheduler, until };
}

it('builds at the hour of an article, forty days ahead too, and announces it once', async () => {
  const { world, until } = newsroom([article('/articles/a', IN_FORTY_DAYS)], NINE);
  await until('2027-01-10T09:05:00+01:00');
  expect(world.builds).toEqual([at(IN_FORTY_DAYS).toISOString()]);
  expect(world.announced).toEqual(['/articles/a']);
  expect(Math.max(...world.sleeps)).toBe(60_000);
  expect(world.lines).toEqual([
    `Prochaine parution : /articles/a, ${IN_FORTY_DAYS}.`,
    'À paraître : /articles/a. Construction.',
    'Paru : /articles/a.',
    'Aucune parution prévue.',
  ]);
});

it('builds at once what was due while it was stopped, and tries again a build that failed', async () => {
  const { world, until } = newsroom([article('/articles/a', NINE)], '2026-12-01T12:00:00+01:00');
  world.failures = 2;
  await until('2026-12-01T12:10:00+01:00');
  expect(world.builds.map((iso) => iso.slice(11, 16))).toEqual(['11:00', '11:01', '11:02']);
  expect(world.announced).toEqual(['/articles/a']);
  expect(world.lines.filter((line) => line.includes('nouvel essai'))).toHaveLength(2);
});

it('follows a clock that is set forward, and back', async () => {
  const { world, scheduler } = newsroom(
    [article('/articles/a', NINE)],
    '2026-12-01T07:00:00+01:00',
  );
  await scheduler.turn();
  world.time = Date.parse('2026-12-01T06:00:00+01:00');
  await scheduler.turn();
  expect(world.builds).toEqual([]);
  world.time = Date.parse('2026-12-01T09:30:00+01:00');
  await scheduler.turn();
  expect(world.announced).toEqual(['/articles/a']);
});

it('waits where a built article stays away, and where the newsroom went back', async () => {
  const { world, until } = newsroom([article('/articles/a', NINE)], NINE);
  world.isRolledBack = true;
  await until('2026-12-01T09:05:00+01:00');
  expect(world.builds).toEqual([]);
  expect(world.lines).toHaveLength(1);
  world.isRolledBack = false;
  await until('2026-12-01T09:10:00+01:00');
  expect(world.builds).toHaveLength(1);
});
