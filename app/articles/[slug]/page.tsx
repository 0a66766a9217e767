import { notFound } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view';
import { RemovalNotice } from '@/components/frame/removal-notice';
import { findBySlug } from '@/lib/content/by-slug';
import { articles, removalOf, removalsOf } from '@/lib/content/reader';
import { articlesRelatedTo } from '@/lib/content/selections';
import { articleMetadata, removalMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return [...articles, ...removalsOf('article')].map(({ slug }) => ({ slug }));
}

/** What is at this address: an article, or the reason why there is none any more. */
async function documentAt({ params }: RouteProps) {
  const { slug } = await params;
  const article = findBySlug(articles, slug);
  return article ? { article } : { removal: removalOf('article', slug) ?? notFound() };
}

export async function generateMetadata(props: RouteProps) {
  const { article, removal } = await documentAt(props);
  return article ? articleMetadata(article) : removalMetadata(removal);
}

export default async function ArticleRoute(props: RouteProps) {
  const { article, removal } = await documentAt(props);
  return article ? (
    <ArticleView article={article} related={articlesRelatedTo(article)} />
  ) : (
    <RemovalNotice removal={removal} />
  );
}
