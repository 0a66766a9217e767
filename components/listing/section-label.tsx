import type { Article, DossierPlace } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';

interface SectionLabelProps {
  readonly article: Pick<Article, 'kind' | 'section'>;
  /** The dossier of the article, where its page is to lead to it. */
  readonly dossier?: DossierPlace | undefined;
}

const LINK = 'inline-block py-0.5 hover:underline';

/** The name of a section over a headline, leading to its page, and what the article is when it is no news. */
export function SectionLabel({ article: { kind, section }, dossier }: SectionLabelProps) {
  return (
    <p className="font-sans text-sm font-semibold text-accent">
      <a href={section.path} className={LINK}>
        {section.name}
      </a>
      {kind !== 'article' && <span className="text-soft"> · {strings.article.kinds[kind]}</span>}
      {dossier && (
        <>
          {' · '}
          <a href={dossier.path} className={LINK}>
            {strings.article.dossier(dossier.name)}
          </a>
        </>
      )}
    </p>
  );
}
