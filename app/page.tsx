import { JsonLd } from '@/components/json-ld';
import { LeadStory } from '@/components/lead-story';
import { Masthead } from '@/components/masthead';
import { PageFrame } from '@/components/page-frame';
import { StoryList } from '@/components/story-list';
import { articles, sections } from '@/lib/content/reader';
import { homeMetadata } from '@/lib/metadata';
import { homeGraph } from '@/lib/structured-data/lists';

export const metadata = homeMetadata();

export default function HomePage() {
  const [lead, ...others] = articles;
  return (
    <PageFrame
      sections={sections}
      header={<Masthead sections={sections} latestPublication={lead?.publishedAt} />}
    >
      <JsonLd data={homeGraph(articles)} />
      <div className="mx-auto max-w-page px-5">
        {lead && <LeadStory article={lead} />}
        <StoryList heading="Tous les articles" id="tous-les-articles" articles={others} />
      </div>
    </PageFrame>
  );
}
