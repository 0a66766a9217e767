import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * `<!-- a note of the writer -->`: nothing of it is kept. On lines of its own it may hold empty lines
 * (CommonMark, § 4.6, kind 2); in a sentence it may not.
 */

const OPENING = '!--';
const DASH = 45;
const GREATER_THAN = 62;

/** Reads from `<` to `-->`; `<!-->` is one too, as in HTML. */
function comment(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let opened = 0;
  let dashes = 0;
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      dashes = 0;
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return atLineStart;
    }
    if (code === GREATER_THAN && dashes >= 2) {
      effects.enter('commentData');
      effects.consume(code);
      effects.exit('commentData');
      effects.exit('comment');
      return ok;
    }
    effects.enter('commentData');
    return inLine(code);
  };
  const inLine: State = (code) => {
    const ends = code === GREATER_THAN && dashes >= 2;
    if (code === null || markdownLineEnding(code) || ends) {
      effects.exit('commentData');
      return inside(code);
    }
    dashes = code === DASH ? dashes + 1 : 0;
    effects.consume(code);
    return inLine;
  };
  // A line of a citation that lost its `>` is no part of what stands in the citation.
  const atLineStart: State = (code) =>
    context.parser.lazy[context.now().line] ? nok(code) : inside(code);
  const opening: State = (code) => {
    if (code !== OPENING.charCodeAt(opened)) return nok(code);
    effects.consume(code);
    opened++;
    if (opened < OPENING.length) return opening;
    effects.exit('commentData');
    dashes = 2;
    return inside;
  };
  return (code) => {
    effects.enter('comment');
    effects.enter('commentData');
    effects.consume(code);
    return opening;
  };
}

/** A comment in a sentence. */
export const commentText: Construct = {
  name: 'commentText',
  tokenize(effects, ok, nok) {
    return comment(this, effects, ok, nok);
  },
};

/** One line that opens a comment and does not close it: enough to end the paragraph above. */
const openedLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let last = '';
    const inLine: State = (code) => {
      if (code === null || markdownLineEnding(code)) {
        effects.exit('commentData');
        return last.startsWith('<!--') && !/^<!--.*-->/.test(last) ? ok(code) : nok(code);
      }
      last += String.fromCodePoint(Math.max(code, 32));
      effects.consume(code);
      return inLine;
    };
    return (code) => {
      effects.enter('commentData');
      return inLine(code);
    };
  },
};

/** Comments alone on their lines. */
export const commentFlow: Construct = {
  name: 'commentFlow',
  concrete: true,
  tokenize(effects, ok, nok) {
    const start: State = (code) => comment(this, effects, after, nok)(code);
    const after: State = (code) => {
      if (markdownSpace(code)) {
        effects.enter('whitespace');
        return spaces(code);
      }
      if (code === null || markdownLineEnding(code)) return ok(code);
      return code === 60 ? start(code) : nok(code);
    };
    const spaces: State = (code) => {
      if (markdownSpace(code)) {
        effects.consume(code);
        return spaces;
      }
      effects.exit('whitespace');
      return after(code);
    };
    return this.interrupt ? effects.check(openedLine, ok, nok) : start;
  },
};
