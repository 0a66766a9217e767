import type { HousePage } from '@/lib/content/model';
import { formatDay } from '@/lib/dates';
import { housePageGraph } from '@/lib/structured-data/lists';
import { Breadcrumb } from './breadcrumb';
import { JsonLd } from './json-ld';
import { PageFrame } from './page-frame';
import { Prose } from './prose';
import { PublicationDate } from './publication-date';

interface HouseViewProps {
  readonly page: HousePage;
}

/** A page of the house: who we are, our rules, what the law asks. */
export function HouseView({ page }: HouseViewProps) {
  return (
    <PageFrame>
      <article className="mx-auto max-w-text px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">{page.title}</h1>
        <p className="label mt-4 text-soft">
          <PublicationDate label="Mis à jour le" iso={page.updatedAt} format={formatDay} />
        </p>
        <div className="mt-8">
          <Prose code={page.bodyCode} />
        </div>
      </article>
      <JsonLd data={housePageGraph(page)} />
      <Breadcrumb name={page.title} path={page.path} />
    </PageFrame>
  );
}
