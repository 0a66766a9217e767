import type { Data, PhrasingContent, Text } from 'mdast';

/** What this Markdown has and mdast has not. */

/** Words in an element of HTML that Markdown has no mark for: `<sup>`, `<abbr title>`, `<span lang>`. */
export interface InlineElement {
  type: 'inlineElement';
  name: string;
  /** Those that the element may have. */
  properties: Record<string, string>;
  /** Attributes as they were typed, that the element may not have: for the checks to refuse. */
  refused: string[];
  children: PhrasingContent[];
  position?: Text['position'];
  data?: Data & {
    hName?: string;
    hProperties?: Record<string, string>;
  };
}

/** A `:::` that opens or closes a sidebar. */
export interface SidebarFence {
  type: 'sidebarFence';
  value: string;
  position?: Text['position'];
  data?: Data;
}

/** Braces of another tool: for the checks to refuse. */
interface Braces {
  type: 'braces';
  value: string;
  position?: Text['position'];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineElement: InlineElement;
    braces: Braces;
  }
  interface RootContentMap {
    inlineElement: InlineElement;
    sidebarFence: SidebarFence;
    braces: Braces;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment';
    commentData: 'commentData';
    voidTag: 'voidTag';
    chevron: 'chevron';
    sidebarFence: 'sidebarFence';
    braces: 'braces';
  }
}
