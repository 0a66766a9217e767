import { lineShapes } from '@/components/frame/line-shapes';
import type { FittedText } from '@/lib/card/card-text';
import { site } from '@/lib/newspaper/identity';
import { nameParts } from '@/lib/newspaper/wordmark';

interface CardWordmarkProps {
  /** The name, at the size in pixels at which it holds on its line. */
  readonly name: FittedText;
}

/** The name of the site, drawn for a card. Read by satori: flexbox only. */
export function CardWordmark({ name: { size } }: CardWordmarkProps) {
  const { before, after } = nameParts(site.name, site.mark !== undefined);
  return (
    <div style={{ display: 'flex', alignItems: 'center', fontSize: size, fontWeight: 700 }}>
      {before}
      {site.mark && <CardMark size={size} />}
      {after}
    </div>
  );
}

function CardMark({ size }: { readonly size: number }) {
  if (!site.mark) return null;
  const { width, height } = site.mark;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={size * 0.62}
      height={size * 0.52}
      fill="none"
      stroke={site.cardColors.accent}
      style={{ margin: `${size * 0.12}px ${size * 0.08}px 0` }}
    >
      {lineShapes(site.mark)}
    </svg>
  );
}
