import { boxTags } from './shortcodes';

/** Turns what kramdown, Pandoc and PHP Markdown Extra add to Markdown into what others read. */
export function kramdownToMarkdown(text: string): string {
  return (
    text
      .replace(/^[ \t]*[*-] .*\n\{:\s*toc\b[^}]*\}[ \t]*$/gim, '')
      .replace(/^\[\[?toc\]?\]\s*$|^\{\{toc\}\}\s*$/gim, '')
      // `{: .class #name}`, on a line of its own or after what it is about.
      .replace(/^[ \t]*\{:(?:\s|[#.:\w])[^}\n]*\}[ \t]*$/gm, '')
      .replace(/\{:(?:\s|[#.])[^}\n]*\}/g, '')
      .replace(/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, '')
      .replace(/\{::?\/?(?:options|nomarkdown)[^}]*\}/g, '')
      .replace(/^\{::\w+[^}\n]*\/\}[ \t]*$/gm, '')
      // `## Titre {#nom .classe}`: the name is kept, links lead to it.
      .replace(/^(#{1,6} .*?)[ \t]*#*[ \t]*\{#([\w:.-]+)[^}\n]*\}[ \t]*$/gm, '$1<a id="$2"></a>')
      .replace(/^(#{1,6} .*?)[ \t]*\{[.][^}\n]*\}[ \t]*$/gm, '$1')
      .replace(/(\]\([^()\s]*\)|\])\{[.#][^}\n]*\}/g, '$1')
      .replace(
        /(<(div|section|aside|figure|blockquote|td)\b[^>]*?)\s+markdown=(?:"[^"]*"|1)([^>]*>)/gi,
        '$1$3\n\n',
      )
      .replace(/^(<\/(?:div|section|aside|figure|blockquote)>)[ \t]*$/gm, '\n$1')
      .replace(/\^\[((?:[^[\]]|\[[^\]]*\])+)\]/g, inlineNote())
      .replace(/(?<=[\p{L}\p{N})])~([^~\s]{1,12})~(?!~)/gu, '<sub>$1</sub>')
      .replace(/(?<=[\p{L}\p{N})])\^([^^\s[\]]{1,12})\^/gu, '<sup>$1</sup>')
  );
}

/** Each `^[…]` is a note of its own, written at the end of its paragraph. */
function inlineNote(): (whole: string, words: string) => string {
  let count = 0;
  return (_whole, words) => {
    count++;
    return `<import-note-call name="en-place-${count}"></import-note-call><import-note name="en-place-${count}">${words}</import-note>`;
  };
}

/** Boxed texts: `:::note Titre`, `::: {.tip}`, `!!! note "Titre"` and what is indented under it. */
export function boxesToHtml(text: string): string {
  const lines: string[] = [];
  let open: { end: string; fence: number }[] = [];
  for (const line of indentedBoxes(text).split('\n')) {
    const [, fence = '', rest = ''] = /^[ \t]*(:{3,})[ \t]*(.*?)[ \t]*:*$/.exec(line) ?? [];
    const last = open.at(-1);
    if (fence === '') lines.push(line);
    else if (rest === '' && last) {
      lines.push(last.end);
      open = open.slice(0, -1);
    } else if (rest !== '') {
      const [opening, end] = boxTags(titleOfBox(rest));
      lines.push(opening);
      open.push({ end, fence: fence.length });
    } else lines.push(line);
  }
  return [...lines, ...open.reverse().map(({ end }) => end)].join('\n');
}

/** `note[Titre]{.x}`, `note Titre`, `{.note title="Titre"}`. */
function titleOfBox(written: string): string {
  const [, title] = /title="([^"]*)"/.exec(written) ?? [];
  if (title !== undefined) return title;
  const bare = written.replace(/\{[^}]*\}/g, '').trim();
  const [, bracketed] = /^[\w-]+\s*\[(.*)\]$/.exec(bare) ?? [];
  return (
    bracketed ??
    bare
      .replace(/^[\w-]+/, '')
      .trim()
      .replace(/^"(.*)"$/, '$1')
  );
}

function indentedBoxes(text: string): string {
  return text.replace(
    /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+"([^"\n]*)")?[ \t]*\n((?:(?: {4}|\t).*\n?|[ \t]*\n)*)/gm,
    (_, kind: string, title: string | undefined, inner: string) =>
      `::: ${kind} ${title ?? ''}\n${inner.replace(/^(?: {4}|\t)/gm, '').trimEnd()}\n:::\n\n`,
  );
}
