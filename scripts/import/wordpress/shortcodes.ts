import { attribute, escaped, lostTag } from '../body/elements';
import { pageOfEmbed } from '../body/embeds';
import { readParameters } from '../markdown/parameters';
import { pairAsHtml, shortcodeAsHtml } from '../markdown/shortcodes';

/** A picture of the library of WordPress. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

const PAIR =
  /\[([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^\]"'])*)?)\]((?:(?!\[\1[\s\]])[\s\S])*?)\[\/\1\]/gi;
const SINGLE = /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+)\s*\/?\]/gi;
const NOTES = /^(?:ref|note|footnote|efn_note|fn|mfn)$/i;

/**
 * Turns the shortcodes of WordPress into HTML. Words between brackets that are no shortcode (« [sic] »)
 * stay as they are: one has parameters, or an end.
 */
export function shortcodesToHtml(
  text: string,
  attachments: ReadonlyMap<string, Attachment>,
): string {
  let notes = 0;
  let read = text.replace(/\[\[([^\]]+)\]\]/g, (_, inner: string) => `&#91;${inner}&#93;`);
  // The inner ones first, until none is left.
  for (let depth = 0; depth < 20; depth++) {
    const before = read;
    read = read.replace(PAIR, (_, name: string, written: string, inner: string) => {
      if (NOTES.test(name)) {
        notes++;
        return noteHtml(`court-${notes}`, inner);
      }
      return pairHtml(name, written, inner);
    });
    if (read === before) break;
  }
  return read
    .replace(/\(\(([^()]{2,}(?:\([^()]*\)[^()]*)*)\)\)/g, (_, inner: string) => {
      notes++;
      return noteHtml(`court-${notes}`, inner);
    })
    .replace(
      /\[gallery([^\]]*)\]/gi,
      (whole, written: string) => galleryHtml(written, attachments) ?? lostTag(whole),
    )
    .replace(SINGLE, (whole, name: string, written: string) => {
      const parameters = readParameters(written);
      const file = parameters.named.src ?? parameters.named.mp3 ?? parameters.named.mp4;
      if (/^(?:audio|video)$/i.test(name) && file)
        return `<${name} src="${attribute(file)}"></${name}>`;
      return asHtmlLink(shortcodeAsHtml(name, parameters)) ?? lostTag(whole);
    });
}

/** Markdown's `<https://…>` is none of HTML's. */
function asHtmlLink(html: string | undefined): string | undefined {
  const address = html && /^<(https:\/\/[^>]*)>$/.exec(html)?.[1];
  return address ? `<a href="${attribute(address)}">${escaped(address)}</a>` : html;
}

function pairHtml(name: string, written: string, inner: string): string {
  const parameters = readParameters(written);
  switch (name.toLowerCase()) {
    case 'caption':
    case 'wp_caption': {
      const [, image = '', words = ''] =
        /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
      const caption = words.trim() || parameters.named.caption || '';
      return image ? `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n` : inner;
    }
    case 'embed':
    case 'youtube':
    case 'vimeo': {
      const page = pageOfEmbed(inner.trim());
      return `\n\n<a href="${attribute(page)}">${escaped(page)}</a>\n\n`;
    }
    case 'audio':
    case 'video': {
      const file = parameters.named.src ?? parameters.named.mp4 ?? parameters.named.mp3;
      return file ? `<${name} src="${attribute(file)}"></${name}>${inner}` : inner;
    }
    case 'code':
    case 'sourcecode':
    case 'php':
    case 'js':
    case 'css':
      return `\n\n<pre><code>${inner}</code></pre>\n\n`;
    default: {
      const [opening, closing] = pairAsHtml(name, parameters) ?? [
        lostTag(`[${name}${written}]`),
        lostTag(`[/${name}]`),
      ];
      return `${opening}${inner}${closing}`;
    }
  }
}

function noteHtml(name: string, words: string): string {
  return `<import-note-call name="${name}"></import-note-call><import-note name="${name}">${words}</import-note>`;
}

function galleryHtml(
  written: string,
  attachments: ReadonlyMap<string, Attachment>,
): string | undefined {
  const ids =
    readParameters(written)
      .named.ids?.split(',')
      .map((id) => id.trim()) ?? [];
  const found = ids.map((id) => attachments.get(id));
  if (ids.length === 0 || found.some((each) => each === undefined)) return undefined;
  return `\n\n${found.map((each) => (each ? attachmentHtml(each) : '')).join('\n\n')}\n\n`;
}

/** A picture with what the library says of it. */
function attachmentHtml({ url, alt, caption }: Attachment): string {
  const image = `<img src="${attribute(url)}" alt="${attribute(alt)}">`;
  return caption ? `<figure>${image}<figcaption>${caption}</figcaption></figure>` : image;
}
