import type { Element, Root as HtmlRoot } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type {
  BlockContent,
  Heading,
  Image,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flowBlock, inlineBlock } from '../../../lib/content/text/make-block';
import { comment } from './comments';
import { LOST, lostSource, MEDIA, NOTE, NOTE_CALL, POST, propertyOf, SIDEBAR } from './elements';
import { elementsOf, lineOf, without } from './tree-tools';

/** Names that a heading had in its former page, kept until links are led to it. */
export interface FormerIds {
  readonly formerIds?: readonly string[];
}

/** A block of ours on lines of its own. */
function block(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Nodes[],
): MdxJsxFlowElement {
  return flowBlock(name, attributes, children as MdxJsxFlowElement['children']);
}

function inline(node: Element, attributes: Record<string, string>, children: PhrasingContent[]) {
  return inlineBlock(node.tagName, attributes, children);
}

/** What is written between tags stays between them: `<q>`, `<sup>`, `<sub>`. */
const asWritten: Handle = (state, node) => inline(node, {}, state.all(node) as PhrasingContent[]);

const unwrapped: Handle = (state, node) => state.all(node);

const abbr: Handle = (state, node) => {
  const title = propertyOf(node, 'title').trim();
  return title ? inline(node, { title }, state.all(node) as PhrasingContent[]) : state.all(node);
};

const heading: Handle = (state, node) => {
  const formerIds = [node, ...elementsOf(node)].flatMap((each) => [
    propertyOf(each, 'id'),
    ...propertyOf(each, 'name').split(' '),
  ]);
  return {
    type: 'heading',
    depth: Number(node.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6,
    children: state.all(node) as PhrasingContent[],
    data: { formerIds: formerIds.filter(Boolean) } as Heading['data'] & FormerIds,
  };
};

/** A figure of one picture: its caption is the title of the image. What any other holds stands by itself. */
const figure: Handle = (state, node) => {
  const [caption, ...others] = elementsOf(node, 'figcaption');
  const [picture, ...pictures] = elementsOf(node, 'img');
  const isPicture =
    picture !== undefined &&
    pictures.length + others.length === 0 &&
    elementsOf(node, 'figure', 'table', 'blockquote').length === 0;
  if (!isPicture) return tableUnder(caption, node, state) ?? state.toFlow(state.all(node));
  const image: Image = {
    type: 'image',
    url: propertyOf(picture, 'src'),
    alt: propertyOf(picture, 'alt'),
    title: null,
  };
  const shown: BlockContent = { type: 'paragraph', children: [image] };
  const leads = caption && elementsOf(caption, 'a').some((link) => propertyOf(link, 'href') !== '');
  if (!leads) {
    image.title = (caption && lineOf(caption)) || null;
    return [shown];
  }
  // A title holds no link: a caption that has some stands under its picture.
  const words = state.all(caption) as PhrasingContent[];
  return [shown, { type: 'paragraph', children: [{ type: 'emphasis', children: words }] }];
};

/** A table and its caption, when the figure holds nothing else. */
function tableUnder(caption: Element | undefined, node: Element, state: State): Nodes | undefined {
  const words = caption ? lineOf(caption) : '';
  const rest = caption && state.toFlow(state.all(without(node, caption)));
  const [table, ...others] = rest ?? [];
  return words && table?.type === 'table' && others.length === 0
    ? block('Table', { caption: words }, [table])
    : undefined;
}

const blockquote: Handle = (state, node) => {
  const signed = elementsOf(node, 'cite', 'footer').at(-1);
  const author = signed ? lineOf(signed).replace(/^[—–-]+\s*/, '') : '';
  const isLast = signed !== undefined && author !== '' && lineOf(node).endsWith(lineOf(signed));
  if (!isLast)
    return { type: 'blockquote', children: state.toFlow(state.all(node)) as BlockContent[] };
  const words = state.toFlow(state.all(without(node, signed)));
  return words.length > 0 ? block('Quote', { author }, words) : state.toFlow(state.all(node));
};

/** A list of definitions: a glossary, when each word has its meaning; else a plain list. */
const dl: Handle = (state, node) => {
  const terms: { term: string[]; meaning: Element[] }[] = [];
  for (const each of elementsOf(node, 'dt', 'dd')) {
    const last = terms.at(-1);
    if (each.tagName === 'dd') last?.meaning.push(each);
    else if (last && last.meaning.length === 0) last.term.push(lineOf(each));
    else terms.push({ term: [lineOf(each)], meaning: [] });
  }
  return block(
    'Glossary',
    {},
    terms.map(({ term, meaning }) =>
      block(
        'Definition',
        { term: term.join(', ') },
        meaning.flatMap((each) => state.toFlow(state.all(each))),
      ),
    ),
  );
};

/** Attributes of an element of ours, which are those of the block that it becomes. */
function attributesFrom(node: Element): Record<string, string> {
  return Object.fromEntries(
    Object.keys(node.properties).map((each) => [each, propertyOf(node, each)]),
  );
}

/** A boxed text. */
const sidebar: Handle = (state, node) => {
  const title = propertyOf(node, 'title').trim();
  return block('Sidebar', title ? { title } : {}, state.toFlow(state.all(node)));
};

const HANDLERS: Readonly<Record<string, Handle>> = {
  abbr,
  acronym: abbr,
  blockquote,
  dl,
  figcaption: (state, node) => state.toFlow(state.all(node)),
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ins: unwrapped,
  mark: unwrapped,
  q: asWritten,
  sub: asWritten,
  sup: asWritten,
  u: unwrapped,
  [LOST]: (_state, node) => comment(lostSource(node)),
  [MEDIA]: (_state, node) => block('MediaLink', { kind: 'video', ...attributesFrom(node) }, []),
  [POST]: (state, node) => block('Post', attributesFrom(node), state.toFlow(state.all(node))),
  [NOTE]: (state, node) => {
    const name = propertyOf(node, 'name');
    return {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: state.toFlow(state.all(node)) as BlockContent[],
    };
  },
  [NOTE_CALL]: (_state, node) => {
    const name = propertyOf(node, 'name');
    return { type: 'footnoteReference', identifier: name, label: name };
  },
  [SIDEBAR]: sidebar,
};

/** Turns HTML, once prepared, into Markdown with our blocks. */
export function toMarkdownTree(html: HtmlRoot): Root {
  const tree = toMdast(html, {
    handlers: HANDLERS,
    nodeHandlers: { comment: () => undefined },
    document: true,
  });
  return tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
}
