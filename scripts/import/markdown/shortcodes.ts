import { attribute, escaped, lostTag, SIDEBAR } from '../body/elements';
import { pageOfEmbed } from '../body/embeds';
import type { Parameters } from './parameters';

/** Shortcodes that box a text, in the themes and the documentations that have them. */
const BOXES =
  /^(?:notice|callout|alert|admonition|hint|tip|note|info|warning|danger|caution|attention|important|quote-box|panel|aside|encadre|box|sidebar)$/i;
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/video/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  gist: (id) => `https://gist.github.com/${id}`,
  peertube: (id) => id,
};
/** What plugins of WordPress put before the names of their shortcodes. */
const OF_PLUGINS = /^(?:su|vc|et|tie|wp)_/i;
/** Where the lines of a piece of code start and end, until it is known whether a line ends there. */
const CODE_STARTS = '\uE002';
const CODE_ENDS = '\uE003';

/** Puts the fences of code on lines of their own, without adding one to the code. */
export function closeFences(text: string): string {
  return text.replace(/\uE002[ \t]*\n?/g, '\n').replace(/\n?[ \t]*\uE003/g, '\n');
}

/** Words that say the kind of a box, not its title. */
const KINDS = /^(?:note|info|tip|warning|danger|caution|important|success|error|alert-\w+)$/i;

/** What a shortcode is written as once it is read; `undefined` when nothing here knows it. */
export function shortcodeAsHtml(name: string, parameters: Parameters): string | undefined {
  const { named, others } = parameters;
  const [first = ''] = others;
  switch (name.toLowerCase()) {
    case 'figure':
    case 'image':
    case 'img':
    case 'picture':
      return figureHtml(parameters);
    case 'tweet':
    case 'x':
    case 'twitter': {
      const user = named.user ?? others[0];
      const id = named.id ?? others[1];
      if (user && id) return linkHtml(`https://x.com/${user}/status/${id}`);
      return first.startsWith('https://') ? linkHtml(first) : undefined;
    }
    case 'br':
      return '<br>';
    case 'ref':
    case 'relref':
      return first;
    case 'sup':
    case 'sub':
      return first && `<${name}>${escaped(first)}</${name}>`;
    default: {
      const id = named.id ?? (name === 'gist' ? others.join('/') : first);
      const pageOf = PAGES[name.toLowerCase()];
      if (!pageOf || id === '') return undefined;
      return linkHtml(id.startsWith('https://') ? pageOfEmbed(id) : pageOf(id));
    }
  }
}

/** The opening of a shortcode that holds a text, and its end; `undefined` when nothing here knows it. */
export function pairAsHtml(
  name: string,
  { named, others }: Parameters,
): readonly [string, string] | undefined {
  if (BOXES.test(name.replace(OF_PLUGINS, ''))) {
    const title = named.title ?? others.filter((each) => !KINDS.test(each)).join(' ');
    return boxTags(title);
  }
  switch (name.toLowerCase()) {
    case 'details':
    case 'expand':
    case 'collapse': {
      const title = named.summary ?? named.title ?? others.join(' ');
      return [`\n\n<details><summary>${escaped(title)}</summary>\n\n`, '\n\n</details>\n\n'];
    }
    case 'highlight':
      return [`\n\n\`\`\`${others[0] ?? named.lang ?? ''}${CODE_STARTS}`, `${CODE_ENDS}\`\`\`\n\n`];
    case 'quote':
    case 'blockquote': {
      const author = named.author ?? named.cite ?? others.join(' ');
      const signature = author ? `<cite>${escaped(author)}</cite>` : '';
      return ['\n\n<blockquote>\n\n', `\n\n${signature}</blockquote>\n\n`];
    }
    case 'figure':
      return ['\n\n<figure>\n\n', '\n\n</figure>\n\n'];
    case 'tabs':
    case 'tabpane':
    case 'div':
    case 'center':
    case 'columns':
    case 'column':
      return ['\n\n', '\n\n'];
    case 'tab': {
      const title = named.name ?? named.header ?? named.title ?? others.join(' ');
      return [title ? `\n\n**${title}**\n\n` : '\n\n', '\n\n'];
    }
    default:
      return undefined;
  }
}

/** The tags of a boxed text: what stands between stays Markdown. */
export function boxTags(title: string): readonly [string, string] {
  const words = title.trim();
  const titled = words ? ` title="${attribute(words)}"` : '';
  return [`\n\n<${SIDEBAR}${titled}>\n\n`, `\n\n</${SIDEBAR}>\n\n`];
}

/** A link whose words are its address: GitHub would make another one of the words alone. */
function linkHtml(address: string): string {
  return `<${encodeURI(decodedUri(address))}>`;
}

function decodedUri(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function figureHtml({ named, others }: Parameters): string | undefined {
  const source = named.src ?? named.path ?? named.url ?? named.image_path ?? others[0];
  if (!source) return undefined;
  const alt = named.alt ?? '';
  const caption = [named.title, named.caption ?? named.legende, named.attr ?? named.credit]
    .filter(Boolean)
    .map((words = '') => words.replace(/[*_]{1,2}(?=\S)(.*?\S)[*_]{1,2}/g, '$1'))
    .join(' ');
  const image = `<img src="${attribute(source)}" alt="${attribute(alt)}">`;
  const link = named.attrlink ? lostTag(`lien du crédit : ${named.attrlink}`) : '';
  return `<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>${link}`;
}
