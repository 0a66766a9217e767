import { describe, expect, it } from 'vitest';
import { tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';
import { newArticle } from './new-article';

const article = newArticle({
  title: 'Un titre : « deux » points',
  section: 'justice',
  author: 'la-redaction',
  image: 'dessin.svg',
  now: new Date('2026-07-14T10:00:00Z'),
});

async function problemsOf(text: string) {
  const project = tempContent({ 'content/articles/un-titre.mdx': text });
  const { problems } = await checkContent(project.root, new Date());
  project.remove();
  return problems;
}

describe('newArticle', () => {
  it('is a draft that passes every check', async () => {
    expect(article).toContain('draft: true');
    expect(article).toContain('publishedAt: 2026-07-14T12:00:00+02:00');
    expect(await problemsOf(article)).toEqual([]);
  });

  it('cannot be published as it is', async () => {
    const problems = await problemsOf(article.replace('draft: true', 'draft: false'));
    expect(problems.map(({ field }) => field)).toContain('hero.alt');
    expect(problems.every(({ expected }) => expected.includes('draft: true'))).toBe(true);
  });
});
