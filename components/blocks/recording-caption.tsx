import type { ReactNode } from 'react';
import type { Recording } from '@/lib/media/recordings';
import { strings } from '@/lib/site/strings';
import { Transcript } from './transcript';

interface RecordingCaptionProps {
  readonly title: string;
  readonly credit?: string | undefined;
  readonly recording: Recording;
  /** Its transcript: a caption is the first or the last thing in its figure. */
  readonly children: ReactNode;
}

/** What a recording is, and the file itself for who plays it elsewhere. */
export function RecordingCaption({ title, credit, recording, children }: RecordingCaptionProps) {
  const { path, type, size } = recording;
  return (
    <figcaption className="mt-2">
      <p className="label text-soft">
        {`${credit ? `${title}, ${credit}` : title}. `}
        <a href={path} className="link">
          {strings.block.download(type, size)}
        </a>
      </p>
      <Transcript>{children}</Transcript>
    </figcaption>
  );
}
