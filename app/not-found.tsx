import { PageFrame } from '@/components/page-frame';
import { StoryList } from '@/components/story-list';
import { articles } from '@/lib/content/reader';
import { notFoundMetadata } from '@/lib/metadata';
import { homePath, searchPath } from '@/lib/urls';

export const metadata = notFoundMetadata();

export default function NotFound() {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">Il n’y a pas de page à cette adresse.</h1>
        <p className="mt-4 max-w-text text-lg leading-snug">
          Elle a pu changer, ou être mal recopiée. Reprenez depuis{' '}
          <a href={homePath} className="link">
            la page d’accueil
          </a>
          , une rubrique du menu ou l’un de nos derniers articles, ou passez par{' '}
          <a href={searchPath} className="link">
            la recherche
          </a>
          .
        </p>
        <StoryList
          heading="Derniers articles"
          id="derniers-articles"
          articles={articles.slice(0, 5)}
        />
      </div>
    </PageFrame>
  );
}
