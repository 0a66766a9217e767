import { LICENCES } from '@/lib/content/schema/licences';

interface PictureCreditProps {
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  /** How it was made, when an AI made it. */
  readonly aiMention?: string | false | undefined;
}

/** Who made a picture, how, and under which licence: « L’atelier, image réalisée avec une IA, CC BY 4.0 ». */
export function PictureCredit({ credit, licence, aiMention }: PictureCreditProps) {
  const url = licence && LICENCES[licence]?.url;
  const made = makersOf({ credit, aiMention });
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

/** The words of a whole caption, credit included: RGAA 4.1 (criterion 1.9) wants a figure to have them as its name. */
export function captionWords(caption: string | undefined, facts: PictureCreditProps): string {
  const { licence } = facts;
  return [caption, [makersOf(facts), licence].filter(Boolean).join(', ')].filter(Boolean).join(' ');
}

function makersOf({ credit, aiMention }: PictureCreditProps): string {
  return [credit, aiMention].filter(Boolean).join(', ');
}
