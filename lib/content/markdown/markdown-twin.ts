import { cutsOf } from '../../media/cuts';
import { findRecording } from '../../media/recordings';
import { aiMention } from '../../newspaper/ai-mention';
import { toUrl } from '../../newspaper/identity';
import { strings } from '../../site/strings';
import type { Article, DossierPlace } from '../model';
import { articleMarkdown } from './article-markdown';
import { bodyToMarkdown } from './to-markdown';

/** An article as plain Markdown, whole, with absolute addresses. */
export function markdownTwin(article: Article): string {
  const body = bodyToMarkdown(article.body().source, fileUrl);
  return articleMarkdown({
    title: article.title,
    standfirst: article.standfirst,
    authors: article.authors.map(({ name }) => name),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    section: article.section.name,
    url: toUrl(article.path),
    body,
    updates: article.updates ?? [],
    corrections: article.corrections ?? [],
    sources: article.sources,
    ...(article.dossier ? { dossier: dossierFacts(article.dossier) } : {}),
    ...(article.aiAssisted ? { aiMention: aiMention(article.review) } : {}),
  });
}

function dossierFacts({ name, path, position, count }: DossierPlace) {
  return {
    name: strings.article.dossier(name),
    place: strings.article.placeInDossier(position, count),
    url: toUrl(path),
  };
}

function fileUrl(file: string): string {
  return toUrl(findRecording(file)?.path ?? cutsOf(file).full.jpeg);
}
