import { JsonLd } from '@/components/frame/json-ld';
import { Masthead } from '@/components/frame/masthead';
import { PageFrame } from '@/components/frame/page-frame';
import { LeadStory } from '@/components/listing/lead-story';
import { StoryList } from '@/components/listing/story-list';
import { OpenSearchLink } from '@/components/search/open-search-link';
import { articles } from '@/lib/content/reader';
import { frontPage, menu } from '@/lib/content/selections';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { archivesPath } from '@/lib/site/urls';
import { homeMetadata } from '@/lib/surfaces/metadata/metadata-of';
import { homeGraph } from '@/lib/surfaces/structured-data/pages';

export const metadata = homeMetadata();

/** Stories on the front page; the archives hold the others. */
const SHOWN = 20;

export default function HomePage() {
  const stories = frontPage(SHOWN);
  const [lead, ...others] = stories;
  return (
    <PageFrame header={<Masthead menu={menu()} latestPublication={articles[0]?.publishedAt} />}>
      <OpenSearchLink />
      <JsonLd data={homeGraph(stories)} />
      <div className="mx-auto max-w-page px-5">
        {lead ? (
          <LeadStory article={lead} />
        ) : (
          <p className="mt-10 text-lg">{strings.home.nothingYet}</p>
        )}
        <StoryList heading={strings.home.readMore} id={PAGE_IDS.readMore} articles={others} />
        {articles.length > SHOWN && (
          <p className="label rule pt-4">
            <a href={archivesPath} className="link">
              {strings.home.allArticles}
            </a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
