import { articles, staticPages } from '@/lib/content/reader';
import { listings } from '@/lib/content/site-listings';
import { sitemapParts } from '@/lib/surfaces/sitemap';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ part: string }>;
}

const SITEMAP = { articles, listings, pages: staticPages };

export function generateStaticParams() {
  return sitemapParts(SITEMAP).map((_, index) => ({ part: String(index + 1) }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const xml = sitemapParts(SITEMAP)[Number((await params).part) - 1];
  if (!xml) return new Response(null, { status: 404 });
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
