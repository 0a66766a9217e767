import { toUrl } from '../../newspaper/identity';
import { formatPartialDate } from '../../site/dates';
import { strings } from '../../site/strings';
import type { NEWS_BLOCKS } from '../schema/news-blocks';
import { attachmentLink } from '../text/attachment-words';
import {
  type EditorNoteFacts,
  editorNoteLabel,
  momentWords,
  type PollFacts,
  type PostFacts,
  pollMethod,
  postSignature,
} from '../text/block-words';
import { labelledItem, link, list, paragraph, strong, text } from './mdast';
import type { PlainBlock } from './plain-block';
import { quoted } from './plain-pictures';

/** What documents, voices, live entries and polls say in plain Markdown. */
export const PLAIN_NEWS: Readonly<Record<keyof typeof NEWS_BLOCKS, PlainBlock>> = {
  Document: ({ title = '', publisher = '', date, url, file }, content) => {
    const own = file ? attachmentLink(file) : undefined;
    const address = own ? toUrl(own.path) : url;
    return [
      paragraph(
        address ? link(address, [text(title + (own?.words ?? ''))]) : strong(title),
        text([`, ${publisher}`, ...(date ? [formatPartialDate(date)] : [])].join(', ')),
      ),
      ...content,
    ];
  },
  Post: (attributes, content) => {
    const { date = '', url = '', archive } = attributes;
    return [
      quoted(content),
      paragraph(
        text(`— ${postSignature(attributes as unknown as PostFacts)}, `),
        text(`${formatPartialDate(date)}, `),
        link(url, [text(strings.block.seePost)]),
        ...(archive ? [text(', '), link(archive, [text(strings.block.seeArchive)])] : []),
      ),
    ];
  },
  Interview: ({ speaker = '' }, questions) => [
    paragraph(strong(strings.block.interview(speaker))),
    ...questions,
  ],
  Answer: ({ speaker = '' }, [first, ...others]) =>
    first?.type === 'paragraph'
      ? [paragraph(strong(speaker), text('\u00a0: '), ...first.children), ...others]
      : [paragraph(strong(`${speaker}\u00a0:`)), ...(first ? [first] : []), ...others],
  Live: (_, entries) => [list(entries)],
  Entry: ({ at = '', title }, content) => [
    labelledItem(momentWords(at), [...(title ? [paragraph(strong(title))] : []), ...content]),
  ],
  EditorNote: (attributes, content) => [
    paragraph(strong(editorNoteLabel(attributes as unknown as EditorNoteFacts))),
    ...content,
  ],
  // The text says it already.
  PullQuote: () => [],
  Series: ({ kind = 'series', title = '' }, content) => [
    paragraph(strong(`${strings.block.series[kind as 'series' | 'dossier']}\u00a0: ${title}`)),
    ...content,
  ],
  Poll: (attributes, bars) => {
    const { title = '', url } = attributes;
    return [
      paragraph(strong(title)),
      list(bars),
      ...pollMethod(attributes as unknown as PollFacts).map((line) => paragraph(text(line))),
      ...(url ? [paragraph(link(url, [text(strings.block.poll.notice)]))] : []),
    ];
  },
};
