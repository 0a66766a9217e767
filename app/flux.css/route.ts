import { site } from '@/lib/newspaper/identity';
import { feedStyle } from '@/lib/surfaces/feed-page';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(feedStyle(site.palettes), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
