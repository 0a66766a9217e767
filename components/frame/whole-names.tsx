import { splitWholeNames } from '@/lib/content/text/whole-names';

interface WholeNamesProps {
  readonly text: string;
}

/** A text of a field whose names in capitals (« J-CAT ») hold together; those of a body do by `hold-names.ts`. */
export function WholeNames({ text }: WholeNamesProps) {
  return splitWholeNames(text).map(({ start, text: part, whole }) =>
    whole ? (
      <span key={start} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
