import { Notice } from '@/components/frame/notice';
import { homePath } from '@/lib/site/urls';
import { failureMetadata } from '@/lib/surfaces/metadata';

export const metadata = failureMetadata();

/** What readers get when the server fails: `delivery/` sends it, with its status, for any 5xx. */
export default function FailurePage() {
  return (
    <Notice title="Cette page n’a pas pu être servie." latest={[]}>
      {'La panne vient de chez nous. Réessayez dans un instant, ou revenez à '}
      <a href={homePath} className="link">
        la page d’accueil
      </a>
      .
    </Notice>
  );
}
