import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../testing/temp-content';
import { PlannedArticles } from './planned-articles';

it('tells when each article comes out, as its file says now; drafts and broken files apart', () => {
  const project = tempContent({
    'content/articles/b.mdx': articleFile({ draft: true }),
    'content/articles/c.mdx': '---\npublishedAt: [\n---\n',
  });
  const file = path.join(project.root, 'content', 'articles', 'faux-conseiller.mdx');
  try {
    const planned = new PlannedArticles(project.root);
    const article = { address: '/articles/faux-conseiller', draft: false };
    const first = { ...article, publishedAt: '2026-05-04T08:00:00+02:00' };
    expect(planned.read()).toEqual([first]);
    expect(planned.read()).toEqual([first]);
    const publishedAt = '2027-01-10T09:00:00.000+01:00';
    writeFileSync(file, articleFile({ publishedAt }));
    expect(planned.read()).toEqual([{ ...article, publishedAt }]);
    rmSync(file);
    expect(planned.read()).toEqual([]);
  } finally {
    project.remove();
  }
});
