import type { FootnoteDefinition, RootContent } from 'mdast';
import { formatPartialDate } from '../../site/dates';
import { strings } from '../../site/strings';
import { BLOCKS, type BlockName } from '../schema/blocks';
import { heading, item, labelledItem, list, paragraph, phrasingOf, strong, text } from './mdast';
import type { PlainBlock } from './plain-block';
import { PLAIN_NEWS } from './plain-news';
import { PLAIN_PICTURES, quoted } from './plain-pictures';

/** The blocks of an article that stand outside a sentence. */
type ArticleBlock = {
  [Name in BlockName]: (typeof BLOCKS)[Name] extends { inline: true } | { only: 'page' }
    ? never
    : Name;
}[BlockName];

/** One entry for each block, and for what notes become. */
const PLAIN_BLOCKS: Readonly<Record<ArticleBlock | 'Note' | 'Notes', PlainBlock>> = {
  ...PLAIN_PICTURES,
  ...PLAIN_NEWS,
  KeyFigures: (_, figures) => [list(figures)],
  KeyFigure: ({ value = '', label = '' }, call) => [
    item(paragraph(strong(value), text(` ${label}`), ...phrasingOf(call))),
  ],
  Timeline: (_, events) => [list(events)],
  Event: ({ date = '', until }, content) => [
    labelledItem(
      [date, ...(until ? [until] : [])].map(formatPartialDate).join(strings.block.until),
      content,
    ),
  ],
  BarChart: ({ title = '' }, bars) => [paragraph(strong(title)), list(bars)],
  Bar: ({ label = '', figure = '' }, call) => [
    item(paragraph(text(`${label}\u00a0: ${figure}`), ...phrasingOf(call))),
  ],
  Glossary: (_, definitions) => [list(definitions)],
  Definition: ({ term = '' }, content) => [labelledItem(term, content)],
  Reflexes: ({ title = '' }, content) => [paragraph(strong(title)), ...content],
  Sidebar: ({ title }, content) => [...(title ? [paragraph(strong(title))] : []), ...content],
  Table: ({ caption, source }, content) => [
    ...(caption ? [paragraph(strong(caption))] : []),
    ...content,
    ...(source ? [paragraph(text(strings.block.tableSource + source))] : []),
  ],
  Notes: (_, notes) => [...notes],
  Note: ({ label = '' }, content) => [
    {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: content as FootnoteDefinition['children'],
    },
  ],
  Quote: ({ author = '' }, content) => [quoted([...content, paragraph(text(`— ${author}`))])],
  // In an interview, it has no anchor: it is no heading.
  Question: ({ title = '', id }, content) => [
    id ? heading(BLOCKS.Question.heading.level, title) : paragraph(strong(title)),
    ...content,
  ],
};

/**
 * The plain Markdown of one block.
 * @throws when no block has that name: nothing of an article may go missing in silence.
 */
export function plainBlock(name: string | null, ...block: Parameters<PlainBlock>): RootContent[] {
  if (!name || !Object.hasOwn(PLAIN_BLOCKS, name)) {
    throw new Error(
      `lib/content/markdown/plain-blocks.ts does not say what <${name ?? ''}> is in Markdown.`,
    );
  }
  return PLAIN_BLOCKS[name as keyof typeof PLAIN_BLOCKS](...block);
}
