import type { LineDrawing } from '@/lib/media/line-drawing';
import { lineShapes } from './line-shapes';

interface LineFigureProps {
  readonly drawing: LineDrawing;
  readonly className: string;
}

/** A drawing of the newspaper (its mark, its wordmark) in the markup of the page, small without styles too. */
export function LineFigure({ drawing, className }: LineFigureProps) {
  return (
    <svg
      aria-hidden="true"
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className={className}
    >
      {lineShapes(drawing)}
    </svg>
  );
}
