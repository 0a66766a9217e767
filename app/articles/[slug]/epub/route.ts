import { articleBook } from '@/components/book/article-book';
import { bookResponse } from '@/components/book/book-response';
import { bySlugOrNotFound } from '@/lib/content/by-slug';
import { articles } from '@/lib/content/reader';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return articles.map(({ slug }) => ({ slug }));
}

/** Served at `/articles/<slug>.epub`: the article to carry away. */
export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const { slug } = await params;
  const article = bySlugOrNotFound(articles, slug);
  return bookResponse(await articleBook(article), article.path);
}
