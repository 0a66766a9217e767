import { PageFrame } from '@/components/page-frame';
import { failureMetadata } from '@/lib/metadata';
import { homePath } from '@/lib/urls';

export const metadata = failureMetadata();

/** What readers get when the server fails: `delivery/` sends it, with its status, for any 5xx. */
export default function FailurePage() {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">Cette page n’a pas pu être servie.</h1>
        <p className="mt-4 max-w-text text-lg leading-snug">
          {'La panne vient de chez nous. Réessayez dans un instant, ou revenez à '}
          <a href={homePath} className="link">
            la page d’accueil
          </a>
          .
        </p>
      </div>
    </PageFrame>
  );
}
