import { formerIdsOf } from '@/lib/content/former-ids';
import type { StaticPage } from '@/lib/content/model';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { staticPageGraph } from '@/lib/surfaces/structured-data/pages';
import { Prose } from '../article/prose';
import { PublicationDate } from '../listing/publication-date';
import { Breadcrumb } from './breadcrumb';
import { JsonLd } from './json-ld';
import { PageFrame } from './page-frame';

interface StaticPageViewProps {
  readonly page: StaticPage;
}

/** A static page: who we are, our rules, what the law asks. */
export function StaticPageView({ page }: StaticPageViewProps) {
  return (
    <PageFrame>
      <article className="mx-auto max-w-text px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">{page.title}</h1>
        <p className="label mt-4 text-soft">
          <PublicationDate
            label={strings.article.updatedOn}
            iso={page.updatedAt}
            format={formatDay}
          />
        </p>
        <div className="mt-8">
          <Prose code={page.body().code} formerIds={formerIdsOf(page.formerAnchors)} />
        </div>
      </article>
      <JsonLd data={staticPageGraph(page)} />
      {'\n'}
      <Breadcrumb name={page.title} path={page.path} />
    </PageFrame>
  );
}
