import { markdownLineEnding } from 'micromark-util-character';
import type { Construct, State } from 'micromark-util-types';

/** Longer runs are no syntax: a text is never read again and again to its end. */
const LONGEST = 300;

/** A line that is, as a whole, what `isIn` accepts: one token of that type. */
export function wholeLine(
  type: 'sidebarFence' | 'braces',
  isIn: (line: string) => boolean,
): Construct {
  return {
    name: type,
    concrete: true,
    tokenize(effects, ok, nok) {
      let line = '';
      const inLine: State = (code) => {
        if (code === null || markdownLineEnding(code)) {
          effects.exit(type);
          return isIn(line.trimEnd()) ? ok(code) : nok(code);
        }
        // A tabulation stands as negative codes.
        line += code < 0 ? ' ' : String.fromCharCode(code);
        if (line.length > LONGEST) return nok(code);
        effects.consume(code);
        return inLine;
      };
      return (code) => {
        effects.enter(type);
        return inLine(code);
      };
    },
  };
}

/** A run of one line that ends at a `}` and that `isIn` accepts: one token of that type. */
export function runInBraces(type: 'braces', isIn: (run: string) => boolean): Construct {
  return {
    name: `${type}Run`,
    tokenize(effects, ok, nok) {
      let run = '';
      const inRun: State = (code) => {
        if (run.endsWith('}') && isIn(run)) {
          effects.exit(type);
          return ok(code);
        }
        if (code === null || markdownLineEnding(code) || run.length > LONGEST) return nok(code);
        run += code < 0 ? ' ' : String.fromCharCode(code);
        effects.consume(code);
        return inRun;
      };
      return (code) => {
        effects.enter(type);
        return inRun(code);
      };
    },
  };
}
