import type { DossierPlace } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';
import { PreviewMark } from '../listing/preview-mark';

interface DossierBoxProps {
  readonly place: DossierPlace;
}

/** The dossier that an article is part of: its name, the place of the article, those before and after it. */
export function DossierBox({ place }: DossierBoxProps) {
  const { name, path, position, count, previous, next } = place;
  const neighbours = [
    { label: strings.article.previousInDossier, article: previous },
    { label: strings.article.nextInDossier, article: next },
  ];
  return (
    <section className="related rule-strong mt-14">
      <h2 className="py-3 text-lg">
        <a href={path} className="link">
          {strings.article.dossier(name)}
        </a>
        , {strings.article.placeInDossier(position, count)}
      </h2>
      <ul role="list">
        {neighbours.map(
          ({ label, article }) =>
            article && (
              <li key={label}>
                <span className="label">
                  {article.isPreview && <PreviewMark article={article} />}
                  {label}
                </span>{' '}
                <a href={article.path}>
                  <WholeNames text={article.title} />
                </a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
