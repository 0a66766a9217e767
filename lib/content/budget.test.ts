import { describe, expect, it } from 'vitest';
import { excerptParts, splitElisions, withoutElisions } from '../../search/words';
import { isDateTimeWithOffset, isPartialDate } from '../site/dates';
import { isSlug, slugify } from '../site/slug';
import { checkBody } from './check/body/check-body';
import { isMailbox, webAddressProblem } from './schema/web-address';
import { addressesIn } from './text/addresses-in-text';
import { countWords } from './text/body';
import { typeset } from './text/typography';
import { splitOrdinals } from './text/typography/ordinals';

/**
 * 10,000 characters on one line in 200 ms. It is the processor's time that is counted, the best of three:
 * a busy machine changes little in it. The rules of ours take 20 ms at most; the Markdown parser takes more.
 */
const LENGTH = 10_000;
const LONGEST_MS = 200;
const LONGEST_PARSING_MS = 5 * LONGEST_MS;

const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\u00a0\u202f«»’…a1é'];
const TOKENS =
  'a@a@|a.a@|a.|1 111 |111 |1,|- |* |+ |1. |> |---||[^|](|www.|http://|://|a[.]|[.]|?a=|/a?|1er |qu\'|"a |<a|mailto:|janvier |art. |{/*|<mark>|a !'
    .split('|')
    .filter(Boolean)
    .concat('| ', '|-', '---|', ' |');

/** Each character alone, each pair of ASCII characters, and the starts of what the rules look for. */
const PUNCTUATION = SIGNS.filter((character) => /[!-~]/.test(character));
const PAIRS = PUNCTUATION.flatMap((a, index) => PUNCTUATION.slice(index + 1).map((b) => a + b));
const UNITS = [...SIGNS, ...PAIRS, ...TOKENS];

const line = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
/** The unit alone, and between two letters: a rule may only fail at the end. */
const linesOf = (unit: string) =>
  unit.length === 2 ? [`a${line(unit)}x`] : [line(unit), `a${line(unit)}x`];

function check(body: string): void {
  const source = {
    file: 'a.mdx',
    slug: 'a',
    body,
    cuts: [],
    unread: new Set<string>(),
    linesBeforeBody: 0,
    lineOf: () => undefined,
  };
  checkBody('article', source, [], () => undefined);
}

const RULES: Readonly<Record<string, (text: string) => unknown>> = {
  typeset,
  addressesIn,
  splitOrdinals,
  slugify,
  isSlug,
  countWords,
  isDateTimeWithOffset,
  isPartialDate,
  webAddressProblem: (text) => webAddressProblem(`https://${text}`),
  isMailbox: (text) => isMailbox(`a@${text}`),
  splitElisions,
  withoutElisions,
  excerptParts: (text) => excerptParts(`<mark>${text}</mark> <mark>${text}`),
};

/** The processor's time of one run, in milliseconds. */
function timeOf(rule: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage().user;
  rule(text);
  return (process.cpuUsage().user - start) / 1_000;
}

/** The units whose lines take too long, with the best of three times. */
function tooSlow(rule: (text: string) => unknown, units: readonly string[], longest: number) {
  return units.flatMap((unit) =>
    linesOf(unit).flatMap((text) => {
      if (timeOf(rule, text) <= longest) return [];
      const best = Math.min(timeOf(rule, text), timeOf(rule, text));
      return best > longest ? [`${JSON.stringify(unit)}: ${best} ms`] : [];
    }),
  );
}

describe('a line of 10,000 characters', () => {
  it.each(Object.keys(RULES))('is nothing to %s', (name) => {
    expect(tooSlow(RULES[name] ?? (() => {}), UNITS, LONGEST_MS)).toEqual([]);
  });

  it('is nothing to the check of a text', () => {
    // Parsing takes a few milliseconds a line: the characters alone, and what Markdown makes something of.
    const units = [...SIGNS, ...TOKENS, '*_', '_*', '*a', ' >', '>>', '\t-'];
    expect(tooSlow(check, units, LONGEST_PARSING_MS)).toEqual([]);
  });

  it('may be much longer: no list of characters is passed as arguments', () => {
    for (const unit of ['"a" ', ' ; ', 'a']) {
      expect(typeset(unit.repeat(200_000)).length).toBeGreaterThan(200_000 - 1);
    }
  });
});
