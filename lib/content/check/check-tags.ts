import { slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { CheckedArticle } from './checked-documents';
import { problemAtField } from './problem-at';

/** One topic has one spelling: « Eurojust » and « eurojust » would share an address. */
export function checkTags(articles: readonly CheckedArticle[]): Problem[] {
  const problems: Problem[] = [];
  const spellings = new Map<string, string>();
  for (const { source, known } of articles) {
    for (const [index, tag] of (known.tags ?? []).entries()) {
      const refuse = (expected: string) =>
        problems.push(problemAtField(source, `tags[${index + 1}]`, quote(tag), expected));
      const slug = slugify(tag);
      const first = spellings.get(slug) ?? tag;
      spellings.set(slug, first);
      if (slug === '') {
        refuse('un sujet dont l’adresse puisse se faire : une lettre latine ou un chiffre');
      } else if (first !== tag) {
        refuse(`le sujet déjà employé : ${quote(first)}`);
      }
    }
  }
  return problems;
}
