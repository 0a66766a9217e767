import type { Article } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';

interface SectionLabelProps {
  readonly article: Pick<Article, 'kind' | 'section'>;
}

/** The name of a section over a headline, leading to its page, and what the article is when it is no news. */
export function SectionLabel({ article: { kind, section } }: SectionLabelProps) {
  return (
    <p className="font-sans text-sm font-semibold text-accent">
      <a href={section.path} className="inline-block py-0.5 hover:underline">
        {section.name}
      </a>
      {kind !== 'article' && <span className="text-soft"> · {strings.article.kinds[kind]}</span>}
    </p>
  );
}
