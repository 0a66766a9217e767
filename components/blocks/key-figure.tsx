interface KeyFigureProps {
  /** « 142 », « Plus de 100 M£ ». */
  readonly value: string;
  readonly label: string;
}

/** One figure, large, over what it counts. */
export function KeyFigure({ value, label }: KeyFigureProps) {
  return (
    <li className="border-b border-line py-3 first:col-span-full">
      <strong className="block text-xl leading-tight lining-nums">{value}</strong>{' '}
      <span className="label mt-1 block text-soft">{label}</span>
    </li>
  );
}
