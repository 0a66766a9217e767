import { homePath } from '@/lib/site/urls';
import { ReturnArrow } from './return-arrow';

/** The name of the site, its hyphen drawn as a return arrow. Takes the size of its parent. */
export function Wordmark() {
  return (
    <a href={homePath} className="font-bold tracking-[-0.03em] whitespace-nowrap">
      Contre
      <span className="sr-only">-</span>
      <ReturnArrow className="mx-[0.06em] h-[0.5em] w-[0.6em]" />
      appel
    </a>
  );
}
