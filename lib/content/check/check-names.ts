import { slugify } from '../../site/slug';
import { topicPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import type { CheckedArticle } from './checked-documents';
import type { Document } from './documents';
import { problemAtField } from './problem-at';
import type { SiteAddresses } from './site-addresses';

/** Tells of names that the routes of the site would take for something else. */
export function checkNames(
  documents: readonly Document[],
  articles: readonly CheckedArticle[],
  site: SiteAddresses,
): Problem[] {
  return [
    ...documents.flatMap((document) => checkName(document, site)),
    ...articles.flatMap((article) => checkTopicNames(article, site)),
  ];
}

function checkName({ source, kind, path }: Document, site: SiteAddresses): Problem[] {
  const holder = site.holderOfName(kind, source.slug);
  if (!holder) return [];
  return [
    {
      file: source.file,
      field: 'nom du fichier',
      received: `${quote(source.slug)} (${path}), que portent déjà ${holder}`,
      expected: 'un nom que le site n’emploie pas déjà',
    },
  ];
}

function checkTopicNames({ source, known }: CheckedArticle, site: SiteAddresses): Problem[] {
  return (known.tags ?? []).flatMap((tag, index) => {
    const slug = slugify(tag);
    const holder = site.holderOfName('topic', slug);
    if (!holder) return [];
    const received = `${quote(tag)} (${topicPath(slug)}), que portent déjà ${holder}`;
    const expected = 'un sujet dont le site n’emploie pas déjà le nom';
    return [problemAtField(source, `tags[${index + 1}]`, received, expected)];
  });
}
