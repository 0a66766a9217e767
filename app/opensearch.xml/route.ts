import { site, toUrl } from '@/lib/newspaper/identity';
import { searchPath } from '@/lib/site/urls';
import { openSearchDescription } from '@/lib/surfaces/open-search';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = openSearchDescription({ ...site, searchUrl: toUrl(searchPath), toUrl });
  return new Response(text, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
