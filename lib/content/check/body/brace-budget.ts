/** A code sample holds dozens; beyond, MDX would take seconds, for each `}` makes it read all anew. */
const MOST_BRACES = 200;

/**
 * Finds where a body holds more closing braces, outside of its comments, than MDX reads in a fair
 * time: it hands what follows each `{` to a parser of JavaScript once for each `}`, until one parse
 * succeeds (https://github.com/micromark/micromark-extension-mdx-expression).
 * @returns the line of the body, from 1, or `undefined`
 */
export function lineOfTooManyBraces(body: string): number | undefined {
  // Past the last end of a comment, none is looked for: each search would go to the end for nothing.
  const lastEnd = body.lastIndexOf('*/}');
  let braces = 0;
  let offset = 0;
  for (let next = nextMark(body, 0); next !== undefined; next = nextMark(body, offset)) {
    if (body[next] === '{' && next + 3 <= lastEnd) {
      offset = body.indexOf('*/}', next + 3) + 3;
    } else {
      if (body[next] === '}') braces++;
      if (braces > MOST_BRACES) return body.slice(0, next).split('\n').length;
      offset = next + 1;
    }
  }
  return undefined;
}

/** Where the next `}`, or the next opening of a comment, stands. */
function nextMark(body: string, from: number): number | undefined {
  const mark = /\}|\{\/\*/g;
  mark.lastIndex = from;
  return mark.exec(body)?.index;
}
