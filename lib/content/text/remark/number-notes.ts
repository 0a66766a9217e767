import type {
  FootnoteDefinition,
  FootnoteReference,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { noteCallId, noteLabel } from '../page-ids';

/** Gives each note a letter, in the order of the first calls, and brings all of them to the end. */
export function numberNotes(tree: Root): void {
  const calls = new Map<string, string[]>();
  visit(tree, 'footnoteReference', (call: FootnoteReference, index, parent) => {
    const ids = calls.get(call.identifier) ?? [];
    calls.set(call.identifier, ids);
    const label = noteLabel([...calls.keys()].indexOf(call.identifier));
    const id = noteCallId(label, ids.length + 1);
    ids.push(id);
    if (parent && index !== undefined) parent.children[index] = inline('NoteCall', { label, id });
  });

  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (definition, index, parent) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    parent?.children.splice(index ?? 0, 1);
    return index;
  });
  const notes = [...calls].flatMap(([identifier, ids], index) => {
    const definition = definitions.get(identifier);
    return definition ? [note(noteLabel(index), definition, ids)] : [];
  });
  if (notes.length > 0) tree.children.push(block('Notes', {}, notes));
}

/** The note, and behind its last word a way back to each of its calls. */
function note(label: string, { children }: FootnoteDefinition, ids: readonly string[]) {
  const returns = ids.map((to) => inline('NoteReturn', { label, to }));
  const last = children.at(-1);
  const content: FootnoteDefinition['children'] =
    last?.type === 'paragraph'
      ? [...children.slice(0, -1), { ...last, children: [...last.children, ...returns] }]
      : [...children, { type: 'paragraph', children: returns } satisfies Paragraph];
  return block('Note', { label }, content);
}

function attributesOf(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
}

function inline(
  name: string,
  values: Readonly<Record<string, string>>,
): MdxJsxTextElement & PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(values), children: [] };
}

function block(
  name: string,
  values: Readonly<Record<string, string>>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(values), children };
}
