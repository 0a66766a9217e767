import { articlesIn, housePages, sections } from '@/lib/content/reader';
import { llmsTxt } from '@/lib/llms';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = llmsTxt({
    sections: sections.map((section) => ({ section, articles: articlesIn(section) })),
    pages: housePages,
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
