import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/content/check/check-content';
import { type TempContent, tempContent } from '../../testing/temp-content';
import { articleWords } from './corpus/article-words';
import { completeContent } from './corpus/complete-content';
import { sourceWords } from './corpus/source-words';
import { runImport } from './run-import';

const CORPUS = path.join(import.meta.dirname, 'corpus');
const NOW = new Date('2026-06-01T08:00:00Z');
const OPTIONS = { tables: { sections: {}, authors: {} }, now: NOW };
/** One source says nothing of its image: nobody but a writer can. */
const UNDESCRIBED = 'ecluse-dessai';

let project: TempContent;
let first: Awaited<ReturnType<typeof runImport>>;
let slugs: string[] = [];

const articleFile = (slug: string) => path.join(project.root, `content/articles/${slug}.mdx`);

beforeAll(async () => {
  project = tempContent();
  const there = readdirSync(path.join(project.root, 'content/articles'));
  first = await runImport(project.root, CORPUS, OPTIONS);
  slugs = readdirSync(path.join(project.root, 'content/articles'))
    .filter((file) => !there.includes(file))
    .map((file) => file.replace(/\.mdx$/, ''));
  // A busy machine is slow.
}, 120_000);

afterAll(() => project.remove());

describe('the corpus', () => {
  it('comes along whole, as drafts that pass the checks', async () => {
    expect(slugs.length).toBeGreaterThanOrEqual(29);
    expect(first.report).toContain(`${slugs.length} brouillons écrits`);
    expect(first.report).toContain('Rien n’a été perdu.');
    expect((await checkContent(project.root, NOW)).problems).toEqual([]);
  });

  it('adds nothing at a second run, and says so', async () => {
    const before = slugs.map((slug) => readFileSync(articleFile(slug), 'utf8'));
    const { report, isWhole } = await runImport(project.root, CORPUS, OPTIONS);
    expect(report).toContain('Rien de neuf');
    expect(isWhole).toBe(true);
    expect(slugs.map((slug) => readFileSync(articleFile(slug), 'utf8'))).toEqual(before);
  });

  it('is fit to publish once the fields that no other system has are filled', async () => {
    completeContent(project.root, slugs);
    const { problems } = await checkContent(project.root, NOW);
    expect(problems).toMatchObject([{ file: `content/articles/${UNDESCRIBED}.mdx` }]);
  });

  it('keeps every word of its sources, as another library reads them', () => {
    const sources = sourceWords(CORPUS);
    expect([...sources.keys()].sort()).toEqual(slugs.toSorted());
    const textOf = (slug: string) =>
      readFileSync(articleFile(slug), 'utf8').replace(
        '![À écrire : ce que montre l’image.]',
        '![]',
      );
    const kept = slugs.map((slug) => [slug, articleWords(textOf(slug))]);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(sources));
  });
});
