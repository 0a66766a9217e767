import type { ReactNode } from 'react';
import { recordingOf } from '@/lib/media/recordings';
import { RecordingCaption } from './recording-caption';

interface AudioProps {
  readonly title: string;
  /** Name of a file of `content/media/`. */
  readonly file: string;
  readonly credit?: string;
  readonly children: ReactNode;
}

/** A sound of ours: nothing of it is loaded before it is asked for. */
export function Audio({ title, file, credit, children }: AudioProps) {
  const recording = recordingOf(file);
  return (
    <figure role="figure" aria-label={title} className="recording">
      {/* biome-ignore lint/a11y/useMediaCaption: a sound without pictures has its transcript under it (RGAA 4.1, criterion 4.1) */}
      <audio src={recording.path} aria-label={title} preload="none" controls />
      <RecordingCaption title={title} credit={credit} recording={recording}>
        {children}
      </RecordingCaption>
    </figure>
  );
}
