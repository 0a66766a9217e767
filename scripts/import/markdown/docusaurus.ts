import { attribute, lostTag } from '../body/elements';

/** Elements of HTML that stand without an end; any other that ends itself is a component. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Turns what MDX adds to Markdown into HTML: its imports say nothing to readers, its code is lost. */
export function mdxToHtml(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(
      /^import\s[^\n]*?from\s*['"][^'"\n]+['"];?[ \t]*$|^import\s*['"][^'"\n]+['"];?[ \t]*$/gm,
      '',
    )
    .replace(/^export\s[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/gm, (code) => lostTag(code))
    .replace(/<([A-Za-z][\w.]*)((?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}>])*?)?)\/>/g, selfEnded)
    .replace(/\sclassName=(?:"[^"]*"|\{[^{}]*\})/g, '')
    .replace(/\sstyle=\{\{[^}]*\}\}/g, '')
    .replace(
      /(<\w[^>{]*?=)\{(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\}/g,
      (_, start, a, b, c) => `${start}"${a ?? b ?? c}"`,
    )
    .replace(/<TabItem\b([^>]*)>/g, (_, written: string) => {
      const label = /\blabel="([^"]*)"/.exec(written)?.[1];
      return label ? `\n\n**${label}**\n\n` : '\n\n';
    })
    .replace(/<\/TabItem>|<\/?Tabs\b[^>]*>/g, '\n\n')
    .replace(/<Admonition\b([^>]*)>/g, (_, written: string) => {
      const title = /\btitle="([^"]*)"/.exec(written)?.[1] ?? '';
      return `\n\n<import-sidebar title="${attribute(title)}">\n\n`;
    })
    .replace(/<\/Admonition>/g, '\n\n</import-sidebar>\n\n')
    .replace(/<\/?>/g, '')
    .replace(/(?<!\\)\{(?!#|:)([^{}\n]+)\}/g, (whole) => lostTag(whole));
}

function selfEnded(whole: string, name: string, written: string): string {
  if (VOID.test(name)) return `<${name}${written}>`;
  if (/^(?:YouTube|Youtube)$/.test(name)) {
    const id = /\b(?:id|videoId|youTubeId)="([\w-]+)"/.exec(written)?.[1];
    if (id) return `<iframe src="https://www.youtube.com/embed/${id}"></iframe>`;
  }
  if (/^(?:Image|Img|Figure|Picture)$/.test(name) && /\bsrc="/.test(written))
    return `<img${written}>`;
  return /^[a-z]/.test(name) && !name.includes('.')
    ? `<${name}${written}></${name}>`
    : lostTag(whole);
}
