import { strings } from '@/lib/site/strings';

interface ReportErrorProps {
  /** Canonical, absolute address of the article: it goes in the message. */
  readonly url: string;
  /** Where the publisher reads such messages; nothing is shown until it is configured. */
  readonly to: string | undefined;
}

/** A message about an error, ready to be written in the reader's own mail program. */
export function ReportError({ url, to }: ReportErrorProps) {
  if (!to) return null;
  const subject = encodeURIComponent(strings.article.reportError);
  return (
    <p className="label mt-4">
      <a href={`mailto:${to}?subject=${subject}&body=${encodeURIComponent(url)}`} className="link">
        {strings.article.reportError}
      </a>
    </p>
  );
}
