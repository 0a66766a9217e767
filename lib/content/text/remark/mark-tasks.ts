import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineBlock } from '../make-block';

declare module 'mdast' {
  interface ListItemData {
    /** Whether the task is done, for the Markdown twin. */
    task?: boolean;
  }
}

/** Sets before each task of a list a mark that can be read and heard: a box that nobody may tick is no use. */
export function markTasks(tree: Root): void {
  visit(tree, 'list', (list: List) => {
    const tasks = list.children.filter(({ checked }) => typeof checked === 'boolean');
    if (tasks.length === 0) return;
    list.data = { ...list.data, hProperties: { className: ['tasks'], role: 'list' } };
    for (const item of tasks) {
      const done = item.checked === true;
      item.data = { ...item.data, task: done };
      // Else a box would be drawn before it.
      item.checked = null;
      const [first] = item.children;
      if (first?.type !== 'paragraph') continue;
      first.children.unshift(inlineBlock('Task', done ? { done: 'yes' } : {}));
    }
  });
}
