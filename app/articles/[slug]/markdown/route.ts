import { bySlugOrNotFound } from '@/lib/content/by-slug';
import { markdownTwin } from '@/lib/content/markdown/markdown-twin';
import { articles } from '@/lib/content/reader';
import { toUrl } from '@/lib/newspaper/identity';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return articles.map(({ slug }) => ({ slug }));
}

/** Served at `/articles/<slug>.md`: the same words, for readers that are not browsers. */
export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const { slug } = await params;
  const article = bySlugOrNotFound(articles, slug);
  return new Response(markdownTwin(article), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      link: `<${toUrl(article.path)}>; rel="canonical"`,
      'x-robots-tag': 'noindex',
    },
  });
}
