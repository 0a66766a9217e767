import type { Section } from '@/lib/content/model';
import { site } from '@/lib/site';
import { SectionNav } from './section-nav';
import { Wordmark } from './wordmark';

interface SiteFooterProps {
  readonly sections: readonly Section[];
}

/** The foot of every page. */
export function SiteFooter({ sections }: SiteFooterProps) {
  return (
    <footer className="mx-auto mt-20 max-w-page px-5 pb-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 rule-ink pt-5">
        <p className="text-lg">
          <Wordmark />
        </p>
        <SectionNav sections={sections} label="Rubriques, en pied de page" />
      </div>
      <p className="label mt-2 text-soft">{site.tagline}. Sans publicité ni traceur.</p>
    </footer>
  );
}
