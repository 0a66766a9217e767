import { gfm } from 'micromark-extension-gfm';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { braces } from './braces';
import { chevron } from './chevron';
import { fromMarkdown } from './from-markdown';
import { sidebarFences } from './sidebars';

/** `![^a]` is no call: to find it, each `]` would read again all that stands before it. */
const withoutImageCalls: Extension = { disable: { null: ['gfmPotentialFootnoteCall'] } };

/**
 * The remark plugin of the Markdown that writers may type: GitHub's (https://github.github.com/gfm/, with
 * footnotes), and what this folder adds. It goes after `remark-mdx`, whose constructs it stands in front of.
 */
export function markdownSyntax(this: Processor): void {
  const data = this.data();
  const micromark: Extension[] = data.micromarkExtensions ?? [];
  micromark.push(
    gfm({ singleTilde: false }),
    withoutImageCalls,
    braces,
    sidebarFences,
    chevron(micromark),
  );
  data.micromarkExtensions = micromark;
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...fromMarkdown];
}
