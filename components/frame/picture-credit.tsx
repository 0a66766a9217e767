import { LICENCES } from '@/lib/content/schema/licences';

interface PictureCreditProps {
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  /** How it was made, when an AI made it. */
  readonly aiMention?: string | false;
}

/** Who made a picture, how, and under which licence: « L’atelier, image réalisée avec une IA, CC BY 4.0 ». */
export function PictureCredit({ credit, licence, aiMention }: PictureCreditProps) {
  const url = licence && LICENCES[licence]?.url;
  const made = [credit, aiMention].filter(Boolean).join(', ');
  return (
    <>
      {made}
      {licence && ', '}
      {url ? (
        <a href={url} rel="license" className="link">
          {licence}
        </a>
      ) : (
        licence
      )}
    </>
  );
}
