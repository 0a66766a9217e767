import { site } from '@/lib/newspaper/identity';
import { nameParts } from '@/lib/newspaper/wordmark';
import { homePath } from '@/lib/site/urls';
import { LineFigure } from './line-figure';

/**
 * The name of the site, as it is drawn, leading home. Takes the size of its parent. It is read aloud as the
 * name, whatever is drawn in it; where large letters leave no room, a line breaks at its mark.
 */
export function Wordmark() {
  return (
    <a href={homePath} aria-label={site.name} className="site-name">
      {site.wordmark ? <DrawnName /> : <WrittenName />}
    </a>
  );
}

/** The drawing that the newspaper gives of its name. */
function DrawnName() {
  if (!site.wordmark) return null;
  return (
    <>
      <span>{site.name}</span>
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
      {hyphen && <span>{hyphen}</span>}
      {site.mark && <LineFigure drawing={site.mark} className="arrow" />}
      {after}
    </>
  );
}
