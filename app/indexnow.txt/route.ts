import { publisherFacts } from '@/lib/newspaper/publisher';

export const dynamic = 'force-static';

/** The key that proves to IndexNow that `npm run announce` speaks for this site. */
export function GET(): Response {
  const { indexNowKey } = publisherFacts;
  if (!indexNowKey) return new Response(null, { status: 404 });
  return new Response(indexNowKey, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
