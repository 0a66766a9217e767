import { notFound } from 'next/navigation';
import { ProfilePageJsonLd } from 'next-seo';
import { Breadcrumb } from '@/components/breadcrumb';
import { ListPage } from '@/components/list-page';
import { PageFrame } from '@/components/page-frame';
import { articlesBy, authors, sections } from '@/lib/content/reader';
import { authorMetadata } from '@/lib/metadata';
import { profile } from '@/lib/structured-data/entities';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return authors.map(({ slug }) => ({ author: slug }));
}

async function authorOf({ params }: RouteProps) {
  const { author: wanted } = await params;
  return authors.find(({ slug }) => slug === wanted) ?? notFound();
}

export async function generateMetadata(props: RouteProps) {
  return authorMetadata(await authorOf(props));
}

export default async function AuthorRoute(props: RouteProps) {
  const author = await authorOf(props);
  return (
    <PageFrame sections={sections}>
      <ProfilePageJsonLd mainEntity={profile(author)} />
      <Breadcrumb name={author.name} path={author.path} />
      <ListPage
        kind="Signature"
        name={author.name}
        description={author.description}
        articles={articlesBy(author)}
      />
    </PageFrame>
  );
}
