import { createElement } from 'react';
import type { LineDrawing } from '@/lib/media/line-drawing';

interface LineFigureProps {
  readonly drawing: LineDrawing;
  readonly className: string;
}

/** A drawing of the newspaper (its mark, its wordmark) in the markup of the page. Decorative. */
export function LineFigure({ drawing: { width, height, shapes }, className }: LineFigureProps) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className={className}>
      {shapes.map(({ element, attributes }) =>
        createElement(element, { key: JSON.stringify(attributes), ...attributes }),
      )}
    </svg>
  );
}
