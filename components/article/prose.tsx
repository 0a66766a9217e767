import type { ComponentProps, ComponentType } from 'react';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { FormerIds } from '@/lib/content/former-ids';
import type { Source } from '@/lib/content/model';
import type { BlockName } from '@/lib/content/schema/blocks';
import { Answer } from '../blocks/answer';
import { AttachmentLink } from '../blocks/attachment-link';
import { Audio } from '../blocks/audio';
import { Bar } from '../blocks/bar';
import { BarChart } from '../blocks/bar-chart';
import { CaptionedTable } from '../blocks/captioned-table';
import { Cite } from '../blocks/cite';
import { CorrectionLog } from '../blocks/correction-log';
import { Definition } from '../blocks/definition';
import { Document } from '../blocks/document';
import { EditorNote } from '../blocks/editor-note';
import { Entry } from '../blocks/entry';
import { Event } from '../blocks/event';
import { Facsimile } from '../blocks/facsimile';
import { Fact } from '../blocks/fact';
import { FeedList } from '../blocks/feed-list';
import { Gallery } from '../blocks/gallery';
import { Glossary } from '../blocks/glossary';
import { Graphic } from '../blocks/graphic';
import { Interview } from '../blocks/interview';
import { KeyFigure } from '../blocks/key-figure';
import { KeyFigures } from '../blocks/key-figures';
import { Live } from '../blocks/live';
import { MediaLink } from '../blocks/media-link';
import { Note } from '../blocks/note';
import { NoteCall } from '../blocks/note-call';
import { NoteReturn } from '../blocks/note-return';
import { Notes } from '../blocks/notes';
import { Picture } from '../blocks/picture';
import { Poll } from '../blocks/poll';
import { Post } from '../blocks/post';
import { PullQuote } from '../blocks/pull-quote';
import { Question } from '../blocks/question';
import { Quote } from '../blocks/quote';
import { Reflexes } from '../blocks/reflexes';
import { Series } from '../blocks/series';
import { Sidebar } from '../blocks/sidebar';
import { Table } from '../blocks/table';
import { Task } from '../blocks/task';
import { Timeline } from '../blocks/timeline';
import { Video } from '../blocks/video';
import { Anchors } from '../frame/anchors';

/** What the site makes of Markdown: of links to files, of notes and tasks. */
type OwnBlock = 'AttachmentLink' | 'Note' | 'NoteCall' | 'NoteReturn' | 'Notes' | 'Task';

/** One component for each block a writer may use, and for what the site makes of Markdown. */
const components = {
  Answer,
  AttachmentLink,
  Audio,
  Bar,
  BarChart,
  Cite,
  CorrectionLog,
  Definition,
  Document,
  EditorNote,
  Entry,
  Event,
  Facsimile,
  Fact,
  FeedList,
  Gallery,
  Glossary,
  Graphic,
  Interview,
  KeyFigure,
  KeyFigures,
  Live,
  MediaLink,
  Note,
  NoteCall,
  NoteReturn,
  Notes,
  Picture,
  Poll,
  Post,
  PullQuote,
  Question,
  Quote,
  Reflexes,
  Series,
  Sidebar,
  Table,
  Task,
  Timeline,
  Video,
  // biome-ignore lint/suspicious/noExplicitAny: each block has its own props, checked by lib/content/schema/blocks.ts
} satisfies Record<BlockName | OwnBlock, ComponentType<any>>;

type MdxContent = ComponentType<{
  readonly components: typeof components & {
    readonly a: ComponentType<LinkProps>;
    readonly table: typeof CaptionedTable;
  };
}>;

type LinkProps = ComponentProps<'a'>;

interface ProseProps {
  /** What Contentlayer compiled from the text. The checks let no code of a writer into it. */
  readonly code: string;
  /** The sources listed under it, whose addresses paper needs once. */
  readonly sources?: readonly Source[];
  /** What its headings were once called, by what they are called now. */
  readonly formerIds?: FormerIds | undefined;
}

/** The text of an article, or of a static page. */
export function Prose({ code, sources = [], formerIds = new Map() }: ProseProps) {
  const Content = evaluate(code);
  const listed = new Set(sources.map(({ url }) => url));
  return (
    <section className="prose">
      <Content
        components={{
          ...components,
          a: linkAmong(listed, formerIds),
          table: CaptionedTable,
          Question: (question: ComponentProps<typeof Question>) => (
            <Question {...question} formerIds={formerIds.get(question.id ?? '')} />
          ),
        }}
      />
    </section>
  );
}

/** A link of the text, marked where its address is in the list of sources too; that of a heading has anchors. */
function linkAmong(listed: ReadonlySet<string | undefined>, formerIds: FormerIds) {
  return (link: LinkProps) => (
    <>
      {link.id && <Anchors ids={formerIds.get(link.id)} />}
      <a {...link} data-listed={listed.has(link.href) ? '' : undefined} />
    </>
  );
}

/** Runs compiled MDX, which asks for React and gives its component back (mdx-bundler's contract). */
function evaluate(code: string): MdxContent {
  const run = new Function('React', 'ReactDOM', '_jsx_runtime', code);
  return run(React, {}, jsxRuntime).default;
}
