import { WholeNames } from '../frame/whole-names';

interface KeyFigureProps {
  /** « 142 », « Plus de 100 M£ ». */
  readonly value: string;
  readonly label: string;
}

/** One figure, large, over what it counts. */
export function KeyFigure({ value, label }: KeyFigureProps) {
  return (
    <li>
      <strong>{value}</strong>{' '}
      <span className="label">
        <WholeNames text={label} />
      </span>
    </li>
  );
}
