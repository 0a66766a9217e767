import type { Article, Dossier, Section, StaticPage } from '../content/model';
import { site, toUrl } from '../newspaper/identity';
import { strings } from '../site/strings';
import { markdownPath, siteFeeds } from '../site/urls';

/** What `llms.txt` lists. */
export interface LlmsContent {
  readonly sections: readonly {
    readonly section: Section;
    readonly articles: readonly Article[];
  }[];
  readonly dossiers: readonly Dossier[];
  readonly pages: readonly StaticPage[];
}

/** Text that Markdown would read as a link, or as the end of one. */
function plain(text: string): string {
  return text.replace(/([\\[\]])/g, '\\$1');
}

function line(title: string, path: string, note: string): string {
  return `- [${plain(title)}](${toUrl(path)}): ${note}`;
}

/** The contents of the site for language models (https://llmstxt.org): each article by its Markdown twin. */
export function llmsTxt({ sections, dossiers, pages }: LlmsContent): string {
  const parts = [
    `# ${site.name}`,
    `> ${site.description}`,
    ...sections.map(({ section, articles }) =>
      [
        `## ${section.name}`,
        '',
        ...articles.map(({ title, path, standfirst }) =>
          line(title, markdownPath(path), standfirst),
        ),
      ].join('\n'),
    ),
    ...(dossiers.length > 0
      ? [
          [
            `## ${strings.llms.dossiers}`,
            '',
            ...dossiers.map(({ name, path, description }) => line(name, path, description)),
          ].join('\n'),
        ]
      : []),
    [
      `## ${strings.llms.site}`,
      '',
      ...pages.map(({ title, path, description }) => line(title, path, description)),
      line(strings.llms.feed, siteFeeds.rss, strings.llms.feedNote),
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
