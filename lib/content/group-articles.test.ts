import { expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { groupArticles } from './group-articles';

it('gives each group its articles, in their order, once each', () => {
  const topic = (slug: string) => ({ name: slug, slug, path: `/sujets/${slug}` });
  const one = sampleArticle({ slug: 'un', topics: [topic('a'), topic('b'), topic('a')] });
  const two = sampleArticle({ slug: 'deux', topics: [topic('b')] });
  const groups = groupArticles([one, two], ({ topics }) => topics);
  expect([...groups].map(([slug, those]) => [slug, those.map((each) => each.slug)])).toEqual([
    ['a', ['un']],
    ['b', ['un', 'deux']],
  ]);
});
