/** A snippet, as VS Code has it and other editors read it (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** An .mdx file is one of MDX where its extension is installed, and of Markdown where people say so. */
export const SCOPE = 'mdx,markdown';

/** The places where the cursor stops, in order: each has a number. */
export class Stops {
  #last = 0;

  /** A place that holds a text to type over, or one of several values. */
  stop(value: string | readonly string[]): string {
    this.#last++;
    return typeof value === 'string'
      ? `\${${this.#last}:${value.replace(/[\\$}]/g, '\\$&')}}`
      : `\${${this.#last}|${value.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
}
