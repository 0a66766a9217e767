/**
 * What each dialect adds to Markdown, taken out so that markdown-it reads the rest: a second reading, by
 * plain replacements made for the texts of this corpus alone.
 */
export function dialectToMarkdown(text: string): string {
  const code: string[] = [];
  const apart = (whole: string) => `\uE000${code.push(whole) - 1}\uE001`;
  return text
    .replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)$|`[^`\n]+`|^ {4}\$.*(?:\n {4}.*)*/gm, apart)
    .replace(
      /\{\{<\s*highlight \w+\s*>\}\}([\s\S]*?)\{\{<\s*\/highlight\s*>\}\}/g,
      '\n~~~\n$1\n~~~\n',
    )
    .replace(/\{% highlight \w+ %\}([\s\S]*?)\{% endhighlight %\}/g, '\n~~~\n$1\n~~~\n')
    .replace(/\{% comment %\}[\s\S]*?\{% endcomment %\}|%%[\s\S]*?%%|\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\{\{<\s*figure .*?alt="(.*?)" caption="(.*?)".*?\}\}/g, '$1 $2')
    .replace(/\{% include figure.*?alt="(.*?)" caption="(.*?)".*?%\}/g, '$1 $2')
    .replace(/\{\{<\s*quote author="(.*?)"\s*>\}\}/g, '$1\n')
    .replace(/\]\(\{\{<.*?>\}\}\)/g, '](x)')
    .replace(/\{\{[<%].*?[>%]\}\}/g, '\n')
    .replace(/\{\{ "(.*?)" \| url \}\}/g, '$1')
    .replace(/^\{:.*\}$/gm, '')
    .replace(/ ?\{#.*?\}$/gm, '')
    .replace(/!\[\[.*?\|(.*?)\]\]/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?(.*?)\]\]/g, '$1')
    .replace(/==/g, '')
    .replace(/ \^\w+$/gm, '')
    .replace(/^> \[!\w+\] ?(.*)$/gm, '> $1  ')
    .replace(/^import .*$/gm, '')
    .replace(/<TabItem .*?label="(.*?)">/g, '\n$1\n')
    .replace(/<\/?Tab\w*>/g, '')
    .replace(/^:::\s*\{.*?title="(.*?)"\}$/gm, '\n$1\n')
    .replace(/^:::\w*(?:\[(.*?)\])?$/gm, '\n$1\n')
    .replace(
      /^!!! \w+(?: "(.*?)")?\n((?: {4}.*\n?|\n)*)/gm,
      (_, title: string | undefined, inner: string) =>
        `${title ?? ''}\n\n${inner.replace(/^ {4}/gm, '')}`,
    )
    .replace(/^\[TOC\]$/gm, '')
    .replace(/\^\[(.*?)\]/g, ' $1 ')
    .replace(/~(\d)~|\^(\w{2})\^/g, '$1$2')
    .replace(/^- \[[x ]\] /gm, '- ')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => code[Number(index)] ?? '');
}
