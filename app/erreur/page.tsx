import { Notice } from '@/components/frame/notice';
import { strings } from '@/lib/site/strings';
import { homePath } from '@/lib/site/urls';
import { failureMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const metadata = failureMetadata();

/** What readers get when the server fails: `delivery/` sends it, with its status, for any 5xx. */
export default function FailurePage() {
  return (
    <Notice title={strings.notice.failure} latest={[]}>
      {strings.notice.failureBefore}
      <a href={homePath} className="link">
        {strings.notice.homePage}
      </a>
      {strings.notice.failureAfter}
    </Notice>
  );
}
