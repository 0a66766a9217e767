import { sitemapParts } from '@/lib/surfaces/sitemap';
import { siteMap } from '@/lib/surfaces/sitemap-content';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ part: string }>;
}

export function generateStaticParams() {
  return sitemapParts(siteMap).map((_, index) => ({ part: String(index + 1) }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const xml = sitemapParts(siteMap)[Number((await params).part) - 1];
  if (!xml) return new Response(null, { status: 404 });
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
