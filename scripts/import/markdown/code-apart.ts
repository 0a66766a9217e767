/** Stands for a piece of code while the dialects are read: no export holds such characters. */
const MARK = /\uE000(\d+)\uE001/g;
const FENCE =
  /^([ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\2[`~]*[ \t]*$/gm;
const SPAN = /(?<![\\`])(`+)(?!`)((?:(?!\n[ \t]*\n)[\s\S])*?[^`])\1(?!`)/g;

/** A text without its code, and the way to put it back. */
export interface CodeApart {
  readonly text: string;
  readonly putBack: (text: string) => string;
}

/** Takes code out of a Markdown text, so that a shortcode shown as an example stays one. */
export function codeApart(markdown: string): CodeApart {
  const kept: string[] = [];
  const mark = (code: string) => `\uE000${kept.push(code) - 1}\uE001`;
  const text = markdown
    .replace(/[\uE000\uE001]/g, '')
    .replace(FENCE, (whole, start: string) => start + mark(whole.slice(start.length)))
    .replace(SPAN, mark);
  return {
    text,
    // A span may stand in what was taken out after it.
    putBack: (changed) => {
      let whole = changed;
      while (MARK.test(whole)) {
        MARK.lastIndex = 0;
        whole = whole.replace(MARK, (_, index: string) => kept[Number(index)] ?? '');
      }
      return whole;
    },
  };
}
