import { sections } from '@/lib/content/reader';
import { strings } from '@/lib/site/strings';
import { feedPath, siteFeeds } from '@/lib/site/urls';

/** The feeds of the site, and those of its sections. */
export function FeedList() {
  return (
    <ul>
      <li>
        {strings.block.allArticles}
        <a href={siteFeeds.rss}>RSS</a>
        {', '}
        <a href={siteFeeds.atom}>Atom</a>
        {', '}
        <a href={siteFeeds.json}>JSON Feed</a>
      </li>
      {sections.map((section) => (
        <li key={section.slug}>
          {`${section.name}\u00a0: `}
          <a href={feedPath(section.path)}>RSS</a>
        </li>
      ))}
    </ul>
  );
}
