/** Letters to change to make one word of another (https://en.wikipedia.org/wiki/Levenshtein_distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    let diagonal = index;
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const above = row[column] ?? 0;
      const swap = letter === b.charAt(column - 1) ? diagonal : diagonal + 1;
      next.push(Math.min(swap, above + 1, (next[column - 1] ?? 0) + 1));
      diagonal = above;
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer ones are compared by their first letters: a value may be as long as a file. */
const LONGEST = 100;

/** The names that are most like a word, the nearest first: for whoever mistyped one. */
export function nearest(word: string, names: Iterable<string>, most = 3): string[] {
  const short = (text: string) => text.slice(0, LONGEST);
  return [...names]
    .map((name) => ({ name, far: distance(short(word), short(name)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name);
}
