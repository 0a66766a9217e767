import { describe, expect, it } from 'vitest';
import { TITLE } from '../former-ids';
import { type KnownHeading, keepAnchors } from './keep-anchors';

const NOTHING = new Map<string, string>();

/** Where former anchors lead, for a text that was published once. */
function kept(headings: string[], known: KnownHeading[], chosen = NOTHING) {
  const { targets, unsure } = keepAnchors(headings, [known], chosen);
  return { targets: Object.fromEntries(targets), unsure };
}

describe('keepAnchors', () => {
  it('has nothing to keep in a text that is new, or that did not change', () => {
    expect(kept(['a', 'b'], [])).toEqual({ targets: {}, unsure: [] });
    expect(kept(['a', 'b'], [['a'], ['b']])).toEqual({ targets: {}, unsure: [] });
  });

  it('knows a heading whose words changed by its place', () => {
    expect(kept(['a', 'x', 'c'], [['a'], ['b'], ['c']]).targets).toEqual({ b: 'x' });
    expect(kept(['x'], [['a']]).targets).toEqual({ a: 'x' });
    expect(kept(['x', 'y', 'c', 'z'], [['a'], ['b'], ['c'], ['d']])).toEqual({
      targets: { a: 'x', b: 'y', d: 'z' },
      unsure: [],
    });
  });

  it('keeps what a heading had before, whatever it is called next', () => {
    expect(kept(['z'], [['y', 'x', 'w']]).targets).toEqual({ y: 'z', x: 'z', w: 'z' });
    // Called as it once was.
    expect(kept(['x', 'b'], [['y', 'x'], ['b']]).targets).toEqual({ y: 'x' });
  });

  it('follows a heading that moved', () => {
    expect(kept(['c', 'a'], [['a', 'old'], ['c']]).targets).toEqual({ old: 'a' });
  });

  it('leaves an anchor to the heading that has it now', () => {
    expect(kept(['b', 'a'], [['b', 'a']]).targets).toEqual({});
    expect(kept(['etape', 'x'], [['etape'], ['etape-2']]).targets).toEqual({ 'etape-2': 'x' });
  });

  it('leads what it cannot tell to the top of the page, and says so', () => {
    expect(kept(['a', 'c'], [['a'], ['b', 'old'], ['c']])).toEqual({
      targets: { b: TITLE, old: TITLE },
      unsure: ['b', 'old'],
    });
    expect(kept(['a', 'x', 'y', 'c'], [['a'], ['b'], ['c']])).toEqual({
      targets: { b: TITLE },
      unsure: ['b'],
    });
    expect(kept([], [['a']])).toEqual({ targets: { a: TITLE }, unsure: ['a'] });
    // Two that changed places and words.
    expect(kept(['y', 'c', 'x'], [['a'], ['c'], ['b']]).unsure).toEqual([]);
    expect(kept(['c', 'x', 'y'], [['a'], ['c'], ['b']]).unsure).toEqual(['a', 'b']);
  });

  it('says once what it could not tell', () => {
    expect(kept(['a', 'c'], [['a', 'b'], ['c']]).unsure).toEqual([]);
    expect(kept(['c'], [[TITLE, 'a'], ['c']])).toEqual({ targets: { a: TITLE }, unsure: [] });
  });

  it('does as the writer says', () => {
    const chosen = new Map([
      ['b', 'c'],
      ['elsewhere', TITLE],
    ]);
    expect(kept(['a', 'c'], [['a'], ['b', 'old'], ['c']], chosen)).toEqual({
      targets: { b: 'c', old: 'c', elsewhere: TITLE },
      unsure: [],
    });
  });

  it('takes over the anchors of the articles that this one replaces', () => {
    const { targets, unsure } = keepAnchors(
      ['a', 'x'],
      [[], [['a', 'first'], ['b']], [['a'], ['other']]],
      NOTHING,
    );
    expect(Object.fromEntries(targets)).toEqual({ first: 'a', b: 'x', other: TITLE });
    expect(unsure).toEqual(['other']);
  });

  it('leads every anchor to a heading or to the title, however a text changes', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    let state = 7;
    const draw = (most: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % most;
    };
    const some = () => [...new Set(Array.from({ length: draw(6) }, () => words[draw(6)] ?? 'a'))];
    for (let round = 0; round < 300; round++) {
      let known: KnownHeading[] = [];
      const published = new Set<string>();
      for (let edition = 0; edition < 4; edition++) {
        const headings = some();
        const { targets } = keepAnchors(headings, [known], NOTHING);
        for (const id of published) {
          const target = headings.includes(id) ? id : targets.get(id);
          expect([...headings, TITLE], `${round} ${id}`).toContain(target);
        }
        for (const id of headings) published.add(id);
        const of = (heading: string) =>
          [...targets].filter(([, target]) => target === heading).map(([id]) => id);
        known = [TITLE, ...headings].map((heading) => [heading, ...of(heading)]);
      }
    }
  });
});
