import { Notice } from '@/components/frame/notice';
import { latestArticles } from '@/lib/content/selections';
import { strings } from '@/lib/site/strings';
import { homePath, searchPath } from '@/lib/site/urls';
import { notFoundMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const metadata = notFoundMetadata();

export default function NotFound() {
  return (
    <Notice title={strings.notice.notFound} latest={latestArticles}>
      {strings.notice.notFoundBefore}
      <a href={homePath} className="link">
        {strings.notice.homePage}
      </a>
      {strings.notice.notFoundBetween}
      <a href={searchPath} className="link">
        {strings.notice.notFoundSearch}
      </a>
      {strings.notice.notFoundAfter}
    </Notice>
  );
}
