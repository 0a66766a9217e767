import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface BarProps {
  readonly label: string;
  /** The amount as it reads: « 43 M£ (49 M€) ». */
  readonly figure: string;
  /** Share of the whole length, in percent; set when the content is built. */
  readonly share: string;
  /** Where the bar starts and where zero is, in percent, in a chart that goes below zero. */
  readonly start?: string;
  readonly zero?: string;
  /** The call of its source. */
  readonly children?: ReactNode;
}

/** One amount of a chart. The bar is an SVG: its width needs no style attribute. */
export function Bar({ label, figure, share, start, zero, children }: BarProps) {
  return (
    <li>
      <p className="label">
        <span>
          <WholeNames text={label} />
          {children}
        </span>{' '}
        <strong>{figure}</strong>
      </p>
      <svg aria-hidden="true" height="12">
        <rect x={start && `${start}%`} width={`${share}%`} height="100%" />
        {zero && <line x1={`${zero}%`} x2={`${zero}%`} y2="100%" />}
      </svg>
    </li>
  );
}
