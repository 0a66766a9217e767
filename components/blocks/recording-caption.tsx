import type { Recording } from '@/lib/media/recordings';
import { strings } from '@/lib/site/strings';

interface RecordingCaptionProps {
  readonly title: string;
  readonly credit?: string | undefined;
  readonly recording: Recording;
}

/** What a recording is, and the file itself for who plays it elsewhere. */
export function RecordingCaption({ title, credit, recording }: RecordingCaptionProps) {
  const { path, type, size } = recording;
  return (
    <figcaption className="label mt-2 text-soft">
      {`${credit ? `${title}, ${credit}` : title}. `}
      <a href={path} className="link">
        {strings.block.download(type, size)}
      </a>
    </figcaption>
  );
}
