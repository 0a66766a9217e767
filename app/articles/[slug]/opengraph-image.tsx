import { ArticleCard } from '@/components/social/article-card';
import { CARD, layoutCard, layoutName } from '@/lib/card/card-layout';
import { CARD_FIGURES } from '@/lib/card/card-size';
import { bySlugOrNotFound } from '@/lib/content/by-slug';
import { articles } from '@/lib/content/reader';
import { site } from '@/lib/newspaper/identity';
import { cardFaces, cardPicture, socialImage } from '@/lib/surfaces/social-image';

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
  const article = bySlugOrNotFound(articles, slug);
  const layout = layoutCard(
    {
      section: article.section.name,
      title: article.seoTitle,
      figures: article.keyFigures.slice(0, CARD_FIGURES),
    },
    cardFaces,
  );
  const name = layoutName(site.name, CARD.wordmark, cardFaces);
  return socialImage({ layout, name, picture: article.hero?.cuts['1x1'].jpeg }, async () => (
    <ArticleCard layout={layout} name={name} picture={await cardPicture(article.hero)} />
  ));
}
