import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
import { checkContent } from './check';

const NOW = new Date('2026-06-01T08:00:00Z');
const REMOVAL =
  'title: Un article\nremovedAt: "2026-05-20T08:00:00+02:00"\nreason: Il était faux.\n';

async function check(files: Readonly<Record<string, string | null>>) {
  const project = tempContent(files);
  try {
    return await checkContent(project.root, NOW);
  } finally {
    project.remove();
  }
}

it('leads former addresses to the present one, but not before it is published', async () => {
  const { addresses, problems } = await check({
    'content/articles/faux-conseiller.mdx': articleFile({ aliases: ['/articles/ancien'] }),
    'content/articles/b.mdx': articleFile({ aliases: ['/articles/plus-tard'], draft: true }),
  });
  expect(problems).toEqual([]);
  expect(addresses.redirects).toEqual({ '/articles/ancien': '/articles/faux-conseiller' });
});

it('refuses a former address that something else has', async () => {
  const { problems } = await check({
    'content/articles/b.mdx': articleFile({ aliases: ['/articles/faux-conseiller', '/x', '/x'] }),
  });
  expect(problems.map(({ field, received }) => [field, received])).toEqual([
    ['aliases[1]', expect.stringContaining('déjà pris par content/articles/faux-conseiller.mdx')],
    ['aliases[3]', expect.stringContaining('« /x », déjà pris')],
  ]);
});

it('refuses a former address that no link could carry', async () => {
  for (const alias of ['articles/a', '/Articles/A', '/a/', '//a', 'https://exemple.fr/a']) {
    const { problems } = await check({
      'content/articles/b.mdx': articleFile({ aliases: [alias] }),
    });
    expect(
      problems.map(({ field }) => field),
      alias,
    ).toContain('aliases[1]');
  }
});

it('knows the articles that are no more, and refuses one that is both there and not', async () => {
  const { addresses } = await check({ 'content/removed/perdu.yml': REMOVAL });
  expect(addresses.gone).toEqual(['/articles/perdu']);
  const { problems } = await check({ 'content/removed/faux-conseiller.yml': REMOVAL });
  expect(problems[0]?.received).toContain('encore servi par');
});

it('fails when a published address vanishes without a word', async () => {
  const registry = JSON.stringify({ '/articles/perdu': {} });
  const lost = await check({ 'content/registry.json': registry });
  expect(lost.problems[0]?.received).toContain('/articles/perdu');
  for (const mend of [
    { 'content/removed/perdu.yml': REMOVAL },
    {
      'content/articles/faux-conseiller.mdx': articleFile({ aliases: ['/articles/perdu'] }),
    },
  ]) {
    expect((await check({ 'content/registry.json': registry, ...mend })).problems).toEqual([]);
  }
});

it('refuses a registry that it cannot read, rather than forget what was published', async () => {
  const { problems } = await check({ 'content/registry.json': '{oops' });
  expect(problems).toMatchObject([{ file: 'content/registry.json', received: '« {oops »' }]);
});

it('refuses two spellings of one topic', async () => {
  const { problems } = await check({
    'content/articles/b.mdx': articleFile({ tags: ['escroquerie'] }),
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.field).toBe('tags[1]');
});

it('names the facts that the publisher has not given, without stopping', async () => {
  const { problems, advice } = await check({ 'content/publisher.yml': 'trainingBots: refuse\n' });
  expect(problems).toEqual([]);
  expect(advice[0]?.field).toMatch(/^legalName, .*securityContact$/);
});
