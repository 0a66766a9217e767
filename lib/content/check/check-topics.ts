import { nearest } from '../../site/nearest';
import { isSlug, slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import { isPublished } from '../published';
import { topicFields } from '../schema/front-matter';
import type { CheckedArticle } from './checked-documents';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';

/** As many published articles make of a topic a page that readers and search engines land on. */
const WORTH_A_TEXT = 3;

/** Reads what is said of topics (`content/topics/`): each is the topic of an article. */
export function checkTopics(
  texts: readonly SourceFile[],
  articles: readonly CheckedArticle[],
): Problem[] {
  const slugs = new Set(articles.flatMap(({ known }) => (known.tags ?? []).map(slugify)));
  // A topic of an article whose topics cannot be read may be there.
  const areKnown = articles.every(({ known }) => known.tags);
  return texts.flatMap((source) => {
    const { problems } = readFields(topicFields, source);
    // A name that can be no slug has been told of.
    if (!areKnown || !isSlug(source.slug) || slugs.has(source.slug)) return problems;
    const near = nearest(source.slug, slugs).join(' | ') || '(aucun n’existe encore)';
    return [
      ...problems,
      {
        file: source.file,
        field: 'nom du fichier',
        received: quote(source.slug),
        expected: `un sujet qu’un article porte dans ses tags ; les plus proches : ${near}`,
      },
    ];
  });
}

/** A topic of several published articles should say what it is about. */
export function adviseTopics(
  texts: readonly SourceFile[],
  articles: readonly CheckedArticle[],
  now: Date,
): Problem[] {
  const topics = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const { frontMatter } of articles) {
    if (!frontMatter || !isPublished(frontMatter, now)) continue;
    for (const tag of frontMatter.tags) {
      const { count = 0 } = topics.get(slugify(tag)) ?? {};
      topics.set(slugify(tag), { tag, count: count + 1 });
    }
  }
  return [...topics]
    .filter(
      ([slug, { count }]) => count >= WORTH_A_TEXT && !texts.some((each) => each.slug === slug),
    )
    .map(([slug, { tag, count }]) => ({
      file: `content/topics/${slug}.yml`,
      field: 'fichier',
      received: `rien, alors que ${count} articles publiés traitent de ${quote(tag)}`,
      expected: 'un texte de présentation du sujet (description: …), que sa page montre',
    }));
}
