import type { DossierPlace } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';

interface DossierBoxProps {
  readonly place: DossierPlace;
}

/** The dossier that an article is part of: its name, the place of the article, those before and after it. */
export function DossierBox({ place }: DossierBoxProps) {
  const { name, path, position, count, previous, next } = place;
  const neighbours = [
    { label: strings.article.previousInDossier, link: previous },
    { label: strings.article.nextInDossier, link: next },
  ];
  return (
    <section className="related rule-strong mt-14">
      <h2 className="py-3 text-lg">
        <a href={path}>{strings.article.dossier(name)}</a>,{' '}
        {strings.article.placeInDossier(position, count)}
      </h2>
      <ul role="list">
        {neighbours.map(
          ({ label, link }) =>
            link && (
              <li key={label}>
                <span className="label">{label}</span>{' '}
                <a href={link.path}>
                  <WholeNames text={link.name} />
                </a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
