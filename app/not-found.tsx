import { Notice } from '@/components/notice';
import { latestArticles } from '@/lib/content/reader';
import { notFoundMetadata } from '@/lib/metadata';
import { homePath, searchPath } from '@/lib/urls';

export const metadata = notFoundMetadata();

export default function NotFound() {
  return (
    <Notice title="Il n’y a pas de page à cette adresse." latest={latestArticles}>
      Elle a pu changer, ou être mal recopiée. Reprenez depuis{' '}
      <a href={homePath} className="link">
        la page d’accueil
      </a>
      , une rubrique du menu ou l’un de nos derniers articles, ou passez par{' '}
      <a href={searchPath} className="link">
        la recherche
      </a>
      .
    </Notice>
  );
}
