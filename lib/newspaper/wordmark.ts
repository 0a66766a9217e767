/** The name of the site around its mark. */
export interface NameParts {
  readonly before: string;
  /** The hyphen that the mark stands for: in the text and its copies, not shown. */
  readonly hyphen: string;
  readonly after: string;
}

/**
 * Cuts a name where its mark is drawn: at its first hyphen, or before it when it has none.
 * @param hasMark false when there is no mark to draw: the name is then whole
 */
export function nameParts(name: string, hasMark: boolean): NameParts {
  const [, before, hyphen, after] = /^([^-\u2011]+)([-\u2011])(.+)$/.exec(name) ?? [];
  return hasMark && before && hyphen && after
    ? { before, hyphen, after }
    : { before: '', hyphen: '', after: name };
}
