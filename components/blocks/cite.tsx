import { sourceId } from '@/lib/content/text/page-ids';

interface CiteProps {
  /** The number of the source in the list; set when the content is built. */
  readonly number: string;
  /** The anchor of the first call of a source, which the list leads back to. */
  readonly id?: string;
}

/** The call of a source: a raised number that leads to it. */
export function Cite({ number, id }: CiteProps) {
  return (
    <sup>
      <a href={`#${sourceId(number)}`} id={id} aria-label={`Source ${number}`}>
        {`(${number})`}
      </a>
    </sup>
  );
}
