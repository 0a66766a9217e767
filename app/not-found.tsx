import { Notice } from '@/components/frame/notice';
import { latestArticles } from '@/lib/content/reader';
import { homePath, searchPath } from '@/lib/site/urls';
import { notFoundMetadata } from '@/lib/surfaces/metadata';

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
