import { articleBook } from '@/components/book/article-book';
import { bySlugOrNotFound } from '@/lib/content/by-slug';
import { articles } from '@/lib/content/reader';
import { toUrl } from '@/lib/newspaper/identity';
import { BOOK_TYPE } from '@/lib/site/urls';

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
  return new Response(Buffer.from(await articleBook(article)), {
    headers: {
      'content-type': BOOK_TYPE,
      link: `<${toUrl(article.path)}>; rel="canonical"`,
      'x-robots-tag': 'noindex',
    },
  });
}
