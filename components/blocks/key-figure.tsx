import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface KeyFigureProps {
  /** « 142 », « Plus de 100 M£ ». */
  readonly value: string;
  readonly label: string;
  /** The call of its source. */
  readonly children?: ReactNode;
}

/** One figure, large, over what it counts. */
export function KeyFigure({ value, label, children }: KeyFigureProps) {
  return (
    <li>
      <strong>{value}</strong>
      {'\n'}
      <span className="label">
        <WholeNames text={label} />
        {children}
      </span>
    </li>
  );
}
