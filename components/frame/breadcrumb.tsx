import { BreadcrumbJsonLd } from 'next-seo';
import { toUrl } from '@/lib/newspaper/identity';
import { strings } from '@/lib/site/strings';
import { homePath } from '@/lib/site/urls';

interface BreadcrumbProps {
  /** The page the trail ends at. */
  readonly name: string;
  readonly path: string;
}

/** The trail from the home page to a section or an author, for search engines. */
export function Breadcrumb({ name, path }: BreadcrumbProps) {
  return (
    <BreadcrumbJsonLd
      items={[
        { name: strings.page.home, item: toUrl(homePath) },
        { name, item: toUrl(path) },
      ]}
    />
  );
}
