import type { NextRequest } from 'next/server';
import { articles } from '@/lib/content/reader';
import { oembed } from '@/lib/surfaces/oembed';

/** Depends on the address asked about. */
export const dynamic = 'force-dynamic';

export function GET(request: NextRequest): Response {
  const { status, body } = oembed(request.nextUrl.searchParams, articles);
  return Response.json(body ?? { status }, {
    status,
    headers: { 'cache-control': 'public, max-age=0, s-maxage=300' },
  });
}
