import type { ElementContent } from 'hast';
import { element, lost } from '../body/elements';
import { embedLink } from '../body/embeds';
import { htmlContent } from '../body/html-to-tree';
import { markdownToTree } from '../markdown/markdown-to-tree';

type Payload = Readonly<Record<string, unknown>>;

/** A text of Ghost's former editor (https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md). */
interface Mobiledoc {
  readonly markups: readonly (readonly [string, (readonly string[])?])[];
  readonly atoms: readonly (readonly [string, string, unknown])[];
  readonly cards: readonly (readonly [string, Payload])[];
  readonly sections: readonly (readonly [number, ...unknown[]])[];
}

type Marker = readonly [
  kind: number,
  opened: readonly number[],
  closed: number,
  value: string | number,
];

/**
 * Reads a text of Ghost's former editor.
 * @throws when it is no JSON of that editor
 */
export function mobiledocToHtml(json: string): ElementContent[] {
  const document = JSON.parse(json) as Mobiledoc;
  return document.sections.flatMap((section): ElementContent[] => {
    const [kind, first, second] = section;
    switch (kind) {
      case 1:
        return [element(String(first), {}, ...inlineOf(second as readonly Marker[], document))];
      case 2:
        return [figure({ src: first })];
      case 3: {
        const items = (second as readonly (readonly Marker[])[]).map((markers) =>
          element('li', {}, ...inlineOf(markers, document)),
        );
        return [element(String(first), {}, ...items)];
      }
      case 10: {
        const [name = '', payload = {}] = document.cards[Number(first)] ?? [];
        return cardToHtml(name, payload);
      }
      default:
        return [lost(`section ${kind} de Ghost`)];
    }
  });
}

/** The words of a section, in the marks that open before them and close after. */
function inlineOf(markers: readonly Marker[], { markups, atoms }: Mobiledoc): ElementContent[] {
  const root = element('span', {});
  const open = [root];
  for (const [kind, opened, closed, value] of markers) {
    for (const index of opened) {
      const [tag = 'span', attributes = []] = markups[index] ?? [];
      const [, href] = attributes[0] === 'href' ? attributes : [];
      const inner = element(tag, href ? { href } : {});
      open.at(-1)?.children.push(inner);
      open.push(inner);
    }
    const [name, words = ''] = kind === 1 ? (atoms[Number(value)] ?? []) : [];
    open
      .at(-1)
      ?.children.push(
        name === 'soft-return'
          ? element('br', {})
          : { type: 'text', value: kind === 1 ? words : String(value) },
      );
    open.length -= Math.min(closed, open.length - 1);
  }
  return root.children;
}

function cardToHtml(name: string, payload: Payload): ElementContent[] {
  const text = (key: string) => String(payload[key] ?? '');
  switch (name) {
    case 'image':
      return [figure(payload)];
    case 'gallery':
      return ((payload.images as Payload[]) ?? []).map(figure);
    case 'html':
      return htmlContent(text('html'));
    case 'markdown':
    case 'card-markdown':
      return markdownToTree(text('markdown')).children as ElementContent[];
    case 'code':
      return [
        element(
          'pre',
          {},
          element('code', { className: [`language-${text('language')}`] }, text('code')),
        ),
      ];
    case 'embed':
    case 'bookmark':
      return [embedLink(text('url'))];
    case 'hr':
      return [element('hr', {})];
    case 'paywall':
      return [];
    default:
      return [lost(`carte « ${name} » de Ghost : ${JSON.stringify(payload)}`)];
  }
}

function figure({ src, alt, caption }: Payload): ElementContent {
  const image = element('img', { src: String(src ?? ''), alt: String(alt ?? '') });
  const shown = typeof caption === 'string' ? htmlContent(caption) : [];
  return element(
    'figure',
    {},
    image,
    ...(shown.length > 0 ? [element('figcaption', {}, ...shown)] : []),
  );
}
