import { strings } from '@/lib/site/strings';
import { ReturnArrow } from '../frame/return-arrow';

interface NoteReturnProps {
  readonly label: string;
  /** The call to go back to. */
  readonly to: string;
}

/** The way back from a note to one of its calls. */
export function NoteReturn({ label, to }: NoteReturnProps) {
  return (
    <>
      {' '}
      <a href={`#${to}`} aria-label={strings.block.backToNoteCall(label)}>
        <ReturnArrow />
      </a>
    </>
  );
}
