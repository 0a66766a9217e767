import { notFound } from 'next/navigation';
import { wellKnownFiles } from '@/lib/surfaces/well-known';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = wellKnownFiles(new Date());

interface RouteContext {
  readonly params: Promise<{ file: string }>;
}

export function generateStaticParams() {
  return Object.keys(files).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const { body, contentType } = files[(await params).file] ?? notFound();
  return new Response(body, { headers: { 'content-type': contentType } });
}
