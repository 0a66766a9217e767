import { notFound } from 'next/navigation';
import { ArticleCard } from '@/components/social/article-card';
import { articles } from '@/lib/content/reader';
import { CARD_FIGURES } from '@/lib/metadata';
import { cardText, socialImage } from '@/lib/social-image';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const contentType = 'image/png';

export function generateStaticParams() {
  return articles.map(({ slug }) => ({ slug }));
}

export default async function ArticleImage({
  params,
}: {
  readonly params: Promise<{ slug: string }>;
}) {
  const { slug } = await params;
  const article = articles.find((each) => each.slug === slug) ?? notFound();
  const figures = article.keyFigures.slice(0, CARD_FIGURES).map(({ value, label }) => ({
    value: cardText(value),
    label: cardText(label),
  }));
  return socialImage(
    <ArticleCard
      section={cardText(article.section.name)}
      title={cardText(article.seoTitle)}
      figures={figures}
    />,
  );
}
