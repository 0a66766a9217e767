import { articlesIn, dossiers, sections, staticPages } from '@/lib/content/reader';
import { llmsTxt } from '@/lib/surfaces/llms';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = llmsTxt({
    sections: sections.map((section) => ({ section, articles: articlesIn(section) })),
    dossiers,
    pages: staticPages,
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
