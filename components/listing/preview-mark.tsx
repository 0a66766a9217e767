import type { Article } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';

interface PreviewMarkProps {
  readonly article: Pick<Article, 'draft'>;
}

/** Says in a list that readers do not see this article yet: only the development server lists it. */
export function PreviewMark({ article }: PreviewMarkProps) {
  return (
    <strong>
      {article.draft ? strings.article.draftInList : strings.article.scheduledInList}
      {' · '}
    </strong>
  );
}
