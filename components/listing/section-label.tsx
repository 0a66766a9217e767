import type { Article, DossierPlace } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';

interface SectionLabelProps {
  readonly article: Pick<Article, 'kind' | 'section'>;
  /** The dossier of the article, where its page is to lead to it. */
  readonly dossier?: DossierPlace | undefined;
}

/** The name of a section over a headline, leading to its page, and what the article is when it is no news. */
export function SectionLabel({ article: { kind, section }, dossier }: SectionLabelProps) {
  // Beside other words, its colour alone would not tell that it is a link (RGAA 10.6).
  const isAlone = kind === 'article' && !dossier;
  const link = `inline-block py-0.5 ${isAlone ? 'hover:underline' : 'link'}`;
  return (
    <p className="font-sans text-sm font-semibold text-accent">
      <a href={section.path} className={link}>
        {section.name}
      </a>
      {kind !== 'article' && <span className="text-soft"> · {strings.article.kinds[kind]}</span>}
      {dossier && (
        <>
          {' · '}
          <a href={dossier.path} className={link}>
            {strings.article.dossier(dossier.name)}
          </a>
        </>
      )}
    </p>
  );
}
