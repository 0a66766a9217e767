import { articles } from '@/lib/content/reader';
import { searchRecord } from '@/search/records';

export const dynamic = 'force-static';

/**
 * What the search index is made of: the build reads it once the pages are built, and publishes at this
 * address the index alone.
 */
export function GET(): Response {
  return Response.json(articles.map(searchRecord));
}
