import type { FootnoteDefinition, FootnoteReference, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { flowBlock, inlineBlock } from '../make-block';
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
    if (parent && index !== undefined)
      parent.children[index] = inlineBlock('NoteCall', { label, id });
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
  if (notes.length > 0) tree.children.push(flowBlock('Notes', {}, notes));
}

/** The note, and behind its last word a way back to each of its calls. */
function note(label: string, { children }: FootnoteDefinition, ids: readonly string[]) {
  const returns = ids.map((to) => inlineBlock('NoteReturn', { label, to }));
  const last = children.at(-1);
  const content: FootnoteDefinition['children'] =
    last?.type === 'paragraph'
      ? [...children.slice(0, -1), { ...last, children: [...last.children, ...returns] }]
      : [...children, { type: 'paragraph', children: returns } satisfies Paragraph];
  return flowBlock('Note', { label }, content);
}
