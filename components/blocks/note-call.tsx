import { noteId } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';

interface NoteCallProps {
  readonly label: string;
  readonly id: string;
}

/** The call of a note: a raised letter that leads to it. */
export function NoteCall({ label, id }: NoteCallProps) {
  return (
    <sup>
      <a href={`#${noteId(label)}`} id={id} aria-label={strings.block.note(label)}>
        {`(${label})`}
      </a>
    </sup>
  );
}
