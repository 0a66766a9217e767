import { slugify } from '../site/slug';
import { topicPath } from '../site/urls';
import type { Topic } from './model';
import type { TopicFrontMatter } from './schema/front-matter';
import { typeset } from './text/typography';

/**
 * The topic that a tag names, as its text calls it when it has one.
 * @param textOf what `content/topics/` says of a topic
 */
export function topicOfTag(
  tag: string,
  textOf: (slug: string) => TopicFrontMatter | undefined,
): Topic {
  const slug = slugify(tag);
  return { name: typeset(tag), slug, path: topicPath(slug), ...textOf(slug) };
}
