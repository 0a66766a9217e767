import type { ReactNode } from 'react';
import { cutsOf } from '@/lib/media/cuts';
import { recordingOf } from '@/lib/media/recordings';
import { strings } from '@/lib/site/strings';
import { RecordingCaption } from './recording-caption';

interface VideoProps {
  readonly title: string;
  /** Names of files of `content/media/`: the video, and its captions in WebVTT. */
  readonly file: string;
  readonly captions: string;
  /** Name of a file of `content/images/`. */
  readonly poster: string;
  readonly credit?: string;
  readonly children: ReactNode;
}

/** A video of ours: nothing of it is loaded before it is asked for. */
export function Video({ title, file, captions, poster, credit, children }: VideoProps) {
  const { width, height, jpeg } = cutsOf(poster).full;
  const recording = recordingOf(file);
  return (
    <figure role="figure" aria-label={title} className="recording">
      <video
        src={recording.path}
        poster={jpeg}
        width={width}
        height={height}
        aria-label={title}
        preload="none"
        controls
        playsInline
      >
        <track
          kind="captions"
          src={recordingOf(captions).path}
          srcLang="fr"
          label={strings.block.captions}
        />
      </video>
      <RecordingCaption title={title} credit={credit} recording={recording}>
        {children}
      </RecordingCaption>
    </figure>
  );
}
