import type { FittedText } from '@/lib/card/card-text';

interface CardLinesProps {
  readonly text: FittedText;
  /** Height of a line in ems; « normal » when it is not given. */
  readonly lineHeight?: number;
}

/** A text that was cut into lines beforehand: none is wrapped again. Read by satori: flexbox only. */
export function CardLines({ text: { size, lines }, lineHeight }: CardLinesProps) {
  return (
    <div style={{ fontSize: size, whiteSpace: 'pre', ...(lineHeight ? { lineHeight } : {}) }}>
      {lines.join('\n')}
    </div>
  );
}
