import type { ReactNode } from 'react';

interface GalleryProps {
  readonly caption?: string;
  readonly children: ReactNode;
}

/** Pictures that are looked at together, two by two. */
export function Gallery({ caption, children }: GalleryProps) {
  return (
    <figure role="figure" aria-label={caption}>
      <div className="gallery">{children}</div>
      {caption && <figcaption className="label mt-2 text-soft">{caption}</figcaption>}
    </figure>
  );
}
