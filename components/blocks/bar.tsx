import { WholeNames } from '../frame/whole-names';

interface BarProps {
  readonly label: string;
  /** The amount as it reads: « 43 M£ (49 M€) ». */
  readonly figure: string;
  /** Share of the longest bar, in percent; set when the content is built. */
  readonly share: string;
}

/** One amount of a chart. The bar is an SVG: its width needs no style attribute. */
export function Bar({ label, figure, share }: BarProps) {
  return (
    <li>
      <p className="label">
        <span>
          <WholeNames text={label} />
        </span>{' '}
        <strong>{figure}</strong>
      </p>
      <svg aria-hidden="true" height="12">
        <rect width={`${share}%`} height="100%" />
      </svg>
    </li>
  );
}
