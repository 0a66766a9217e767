import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Values = Readonly<Record<string, string>>;

function attributesFrom(values: Values): MdxJsxFlowElement['attributes'] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** A block on lines of its own, as if a writer had typed it. */
export function flowBlock(
  name: string,
  values: Values,
  children: MdxJsxFlowElement['children'] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesFrom(values), children };
}

/** A block inside a sentence. */
export function inlineBlock(
  name: string,
  values: Values,
  children: MdxJsxTextElement['children'] = [],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributesFrom(values), children };
}
