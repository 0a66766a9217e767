import type { Cut } from '@/lib/media/media-manifest';

interface ResponsiveImageProps {
  readonly cut: Cut;
  readonly alt: string;
  /** The `sizes` of the image: how wide it is drawn at each width of the window. */
  readonly sizes: string;
  /** `high` for the one image a reader sees first; the others wait until they are near. */
  readonly priority: 'high' | 'lazy';
  readonly className?: string;
}

/** An image in AVIF at several widths, with a JPEG for the browsers that do not read it. */
export function ResponsiveImage({ cut, alt, sizes, priority, className }: ResponsiveImageProps) {
  const isFirst = priority === 'high';
  return (
    <picture>
      <source
        type="image/avif"
        srcSet={cut.avif.map(({ path, width }) => `${path} ${width}w`).join(', ')}
        sizes={sizes}
      />
      <img
        src={cut.jpeg}
        alt={alt}
        width={cut.width}
        height={cut.height}
        className={className}
        // What a browser does of itself is not said: each byte of an article counts.
        fetchPriority={isFirst ? 'high' : undefined}
        loading={isFirst ? undefined : 'lazy'}
        decoding={isFirst ? undefined : 'async'}
      />
    </picture>
  );
}
