import type { Article } from '@/lib/content/model';
import { formatDateTime } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';

interface PreviewBannerProps {
  readonly article: Article;
}

/** Says that readers cannot see this page yet. Only the development server shows such pages. */
export function PreviewBanner({ article }: PreviewBannerProps) {
  return (
    <p className="label mt-5 border-2 border-accent px-4 py-2 font-semibold">
      {article.draft
        ? strings.article.draft
        : strings.article.scheduled(formatDateTime(article.publishedAt))}
    </p>
  );
}
