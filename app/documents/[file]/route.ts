import { readFileSync } from 'node:fs';
import path from 'node:path';
import { notFound } from 'next/navigation';
import { attachments } from '@/lib/content/reader';
import { attachmentType } from '@/lib/media/attachment-types';
import { attachmentPath } from '@/lib/site/urls';
import { attachmentHeaders } from '@/lib/surfaces/attachment-headers';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ file: string }>;
}

export function generateStaticParams() {
  return attachments.map((each) => ({ file: each.path.slice(attachmentPath('').length) }));
}

/** A file that a text leads to, as it stands in `content/documents/`. */
export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const address = attachmentPath((await params).file);
  const attachment = attachments.find((each) => each.path === address);
  const type = attachment && attachmentType(attachment.file);
  if (!attachment || !type) notFound();
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'content', 'documents');
  const bytes = readFileSync(path.join(/* turbopackIgnore: true */ folder, attachment.file));
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(address, type) });
}
