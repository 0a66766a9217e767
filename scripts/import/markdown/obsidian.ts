import { attribute, escaped, lostTag } from '../body/elements';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Turns the links, embeds and marks of Obsidian and other wikis into what others read. */
export function obsidianToMarkdown(text: string): string {
  return text
    .replace(/%%[\s\S]*?%%/g, '')
    .replace(/!\[\[([^[\]\n]+)\]\]/g, (whole, written: string) => {
      const [target = '', ...rest] = written.split('|').map((part) => part.trim());
      if (!PICTURE.test(target)) return lostTag(whole);
      // `|300` and `|300x200` are sizes.
      const alt = rest.find((each) => !/^\d+(?:x\d+)?$/.test(each)) ?? '';
      return `<img src="${attribute(target)}" alt="${attribute(alt)}">`;
    })
    .replace(/\[\[([^[\]\n]+)\]\]/g, (_, written: string) => {
      const [target = '', label] = written.split('|').map((part) => part.trim());
      const words = label ?? target.replace(/^#/, '').replace('#', ' › ');
      return `<a href="${attribute(encodeURI(target.replaceAll('%', '%25')))}">${escaped(words)}</a>`;
    })
    .replace(/(?<![=\w])==(?=\S)((?:(?!\n\s*\n)[^=]|=(?!=))+?)==(?!=)/g, '$1')
    .replace(/[ \t]+\^[\w-]+[ \t]*$/gm, '');
}
