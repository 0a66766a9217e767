import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/breadcrumb';
import { JsonLd } from '@/components/json-ld';
import { ListPage } from '@/components/list-page';
import { PageFrame } from '@/components/page-frame';
import { articlesIn, sections } from '@/lib/content/reader';
import { sectionMetadata } from '@/lib/metadata';
import { sectionGraph } from '@/lib/structured-data/lists';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ section: string }>;
}

export function generateStaticParams() {
  return sections.map(({ slug }) => ({ section: slug }));
}

async function sectionOf({ params }: RouteProps) {
  const { section: wanted } = await params;
  return sections.find(({ slug }) => slug === wanted) ?? notFound();
}

export async function generateMetadata(props: RouteProps) {
  return sectionMetadata(await sectionOf(props));
}

export default async function SectionRoute(props: RouteProps) {
  const section = await sectionOf(props);
  const articles = articlesIn(section);
  return (
    <PageFrame sections={sections}>
      <JsonLd data={sectionGraph(section, articles)} />
      <Breadcrumb name={section.name} path={section.path} />
      <ListPage
        kind="Rubrique"
        name={section.name}
        description={section.description}
        articles={articles}
      />
    </PageFrame>
  );
}
