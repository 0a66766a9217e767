import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article-page';
import { JsonLd } from '@/components/json-ld';
import { PageFrame } from '@/components/page-frame';
import { articles, articlesRelatedTo, sections } from '@/lib/content/reader';
import { articleMetadata } from '@/lib/metadata';
import { articleGraph, newsArticle } from '@/lib/structured-data/article';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return articles.map(({ slug }) => ({ slug }));
}

async function articleOf({ params }: RouteProps) {
  const { slug } = await params;
  return articles.find((article) => article.slug === slug) ?? notFound();
}

export async function generateMetadata(props: RouteProps) {
  return articleMetadata(await articleOf(props));
}

export default async function ArticleRoute(props: RouteProps) {
  const article = await articleOf(props);
  return (
    <PageFrame sections={sections}>
      <ArticlePage article={article} related={articlesRelatedTo(article)} />
      {/* After the sources, whose words they repeat: nearby, they compress to almost nothing. */}
      <JsonLd data={newsArticle(article)} />
      <JsonLd data={articleGraph(article)} />
    </PageFrame>
  );
}
