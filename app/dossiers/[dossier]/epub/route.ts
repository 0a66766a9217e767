import { dossierBook } from '@/components/book/article-book';
import { bookResponse } from '@/components/book/book-response';
import { bySlugOrNotFound } from '@/lib/content/by-slug';
import { dossiers } from '@/lib/content/reader';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ dossier: string }>;
}

export function generateStaticParams() {
  return dossiers.map(({ slug }) => ({ dossier: slug }));
}

/** Served at `/dossiers/<slug>.epub`: the articles of the dossier to carry away, in its order. */
export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const dossier = bySlugOrNotFound(dossiers, (await params).dossier);
  return bookResponse(await dossierBook(dossier), dossier.path);
}
