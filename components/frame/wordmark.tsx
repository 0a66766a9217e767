import { site } from '@/lib/newspaper/identity';
import { nameParts } from '@/lib/newspaper/wordmark';
import { homePath } from '@/lib/site/urls';
import { LineFigure } from './line-figure';

/** The name of the site, as it is drawn, leading home. Takes the size of its parent. */
export function Wordmark() {
  return (
    <a href={homePath} className="font-bold tracking-[-0.03em] whitespace-nowrap">
      {site.wordmark ? <DrawnName /> : <WrittenName />}
    </a>
  );
}

/** The drawing that the newspaper gives of its name. */
function DrawnName() {
  if (!site.wordmark) return null;
  return (
    <>
      <span className="sr-only">{site.name}</span>
      <LineFigure drawing={site.wordmark} className="wordmark" />
    </>
  );
}

/** The name in letters, the mark in place of its hyphen or before it. */
function WrittenName() {
  const { before, hyphen, after } = nameParts(site.name, site.mark !== undefined);
  return (
    <>
      {before}
      {hyphen && <span className="sr-only">{hyphen}</span>}
      {site.mark && (
        <LineFigure drawing={site.mark} className="arrow mx-[0.06em] h-[0.5em] w-[0.6em]" />
      )}
      {after}
    </>
  );
}
