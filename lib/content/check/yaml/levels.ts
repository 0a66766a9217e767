/**
 * Characters that open a level, or that the `yaml` library reads by calling itself again. Beyond a few
 * thousand levels, it does not only throw: near the end of the stack, V8 may end the whole process.
 */
const OPENS_LEVEL = /^[-?:!&*]/;
/** Far above what a front matter may hold, and far below what the stack does. */
const MOST = 60;

/**
 * Finds where a YAML text goes too deep, before any parser sees it. It counts characters, quoted or not,
 * so that it errs only for texts that hold dozens of brackets never closed.
 * @returns the line, from 1, or `undefined`
 */
export function lineTooDeep(yaml: string): number | undefined {
  let brackets = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    const indent = line.length - line.trimStart().length;
    let characters = 0;
    for (const word of line.trimStart().split(/[ \t]+/)) {
      characters = OPENS_LEVEL.test(word) ? characters + 1 : 0;
      if (characters > MOST) return index + 1;
    }
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      if ((character === ']' || character === '}') && brackets > 0) brackets--;
      if (brackets > MOST) return index + 1;
    }
    if (indent > 4 * MOST) return index + 1;
  }
  return undefined;
}
