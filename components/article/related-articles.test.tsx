import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { RelatedArticles } from './related-articles';

it('marks what readers do not see yet, as lists do', () => {
  const draft = sampleArticle({ slug: 'a', draft: true, isPreview: true });
  const scheduled = sampleArticle({ slug: 'b', isPreview: true });
  const published = sampleArticle({ slug: 'c' });
  const html = renderToStaticMarkup(<RelatedArticles articles={[draft, scheduled, published]} />);
  const labels = [...html.matchAll(/<span class="label">(.*?)<\/span>/g)].map(([, label]) => label);
  expect(labels).toEqual([
    expect.stringContaining('Brouillon'),
    expect.stringMatching(/<strong>(?!Brouillon)/),
    'Justice',
  ]);
});
