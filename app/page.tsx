import { JsonLd } from '@/components/json-ld';
import { LeadStory } from '@/components/lead-story';
import { Masthead } from '@/components/masthead';
import { PageFrame } from '@/components/page-frame';
import { StoryList } from '@/components/story-list';
import { articles, frontPage, sections } from '@/lib/content/reader';
import { homeMetadata } from '@/lib/metadata';
import { PAGE_IDS } from '@/lib/page-ids';
import { homeGraph } from '@/lib/structured-data/lists';
import { archivesPath } from '@/lib/urls';

export const metadata = homeMetadata();

/** Stories on the front page; the archives hold the others. */
const SHOWN = 20;

export default function HomePage() {
  const stories = frontPage(SHOWN);
  const [lead, ...others] = stories;
  return (
    <PageFrame
      header={<Masthead sections={sections} latestPublication={articles[0]?.publishedAt} />}
    >
      <JsonLd data={homeGraph(stories)} />
      <div className="mx-auto max-w-page px-5">
        {lead && <LeadStory article={lead} />}
        <StoryList heading="À lire aussi" id={PAGE_IDS.readMore} articles={others} />
        {articles.length > SHOWN && (
          <p className="label rule pt-4">
            <a href={archivesPath} className="link">
              Tous les articles
            </a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
