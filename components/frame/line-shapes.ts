import { createElement, type ReactElement } from 'react';
import type { LineDrawing } from '@/lib/media/line-drawing';

/** The shapes of a drawing as elements of an <svg>: a plain call, for satori draws no component in one. */
export function lineShapes({ shapes }: LineDrawing): ReactElement[] {
  return shapes.map(({ element, attributes }) =>
    createElement(element, { key: JSON.stringify(attributes), ...attributes }),
  );
}
