import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { PUBLISHER_FACTS } from '../schema/publisher-facts';
import { checkContent } from './check-content';

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
  expect(addresses.redirects).toEqual({
    '/articles/ancien': '/articles/faux-conseiller',
    '/articles/ancien.md': '/articles/faux-conseiller.md',
    '/articles/ancien.epub': '/articles/faux-conseiller.epub',
    '/articles/ancien/opengraph-image': '/articles/faux-conseiller/opengraph-image',
  });
});

it('knows a renamed article by its first address, and keeps it once it is published', async () => {
  const renamed = {
    'content/articles/faux-conseiller.mdx': articleFile({
      aliases: ['/?p=12', '/articles/ancien'],
    }),
  };
  const now = '/articles/faux-conseiller';
  const fresh = (await check(renamed)).addresses;
  expect(fresh.firstAddresses).toEqual({ [now]: '/?p=12' });
  expect(fresh.registry[now]?.first).toBe('/?p=12');
  const registryOf = (registry: object) => ({
    ...renamed,
    'content/registry.json': JSON.stringify(registry),
  });
  const second = (await check(registryOf({ '/articles/ancien': {} }))).addresses;
  expect(second.firstAddresses).toEqual({ [now]: '/articles/ancien' });
  const third = (await check(registryOf({ [now]: {}, '/articles/ancien': {} }))).addresses;
  expect(third.firstAddresses).toEqual({});
});

it('lets a document say itself where what stood beside it leads', async () => {
  const { addresses, problems } = await check({
    'content/articles/b.mdx': articleFile({ aliases: ['/articles/ancien', '/articles/vieux.md'] }),
    'content/articles/c.mdx': articleFile({ aliases: ['/articles/ancien.md'] }),
  });
  expect(problems).toEqual([]);
  expect(addresses.redirects['/articles/ancien.md']).toBe('/articles/c');
});

it('refuses a former address that a route, a file or another document answers at', async () => {
  const held = [
    '/oembed',
    '/archives/page/2',
    '/sitemaps/1',
    '/rss.xml',
    '/manifest.webmanifest',
    '/robots.txt',
    '/index',
    '/media/x.jpg',
    '/pagefind',
    '/articles/faux-conseiller.md',
    '/articles/faux-conseiller/markdown',
    '/articles/faux-conseiller/opengraph-image',
    '/rubriques/justice/rss.xml',
    '/rubriques/justice/page/7',
    '/auteurs/la-redaction',
    '/sujets/escroquerie',
    '/sujets/escroquerie/rss.xml',
    '/articles/b',
  ];
  const { problems } = await check({
    'content/articles/b.mdx': articleFile({ aliases: held }),
  });
  expect(problems.map(({ field }) => field)).toEqual(
    held.map((_, index) => `aliases[${index + 1}]`),
  );
});

it('refuses a document whose name a route or a file has', async () => {
  const page = `---
title: Une page
seoTitle: Une page
description: Une page.
label: Une page
order: 9
updatedAt: "2026-05-05T08:00:00+02:00"
---

Le texte.
`;
  const names = [
    'index',
    'oembed',
    'sitemaps',
    'recherche',
    'rss',
    'feed',
    'robots',
    'media',
    '404',
  ];
  const { problems } = await check(
    Object.fromEntries(names.map((name) => [`content/pages/${name}.mdx`, page])),
  );
  expect(problems.map(({ file }) => file).sort()).toEqual(
    names.map((name) => `content/pages/${name}.mdx`).sort(),
  );
  const others = await check({
    'content/articles/b.mdx': articleFile({ tags: ['Page', 'Index'] }),
    'content/articles/markdown.mdx': articleFile(),
    'content/sections/page.yml': 'name: Page\ndescription: Une page.\norder: 2\n',
  });
  expect(others.problems.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
    'content/articles/b.mdx tags[1]',
    'content/articles/b.mdx tags[2]',
    'content/articles/markdown.mdx nom du fichier',
    'content/sections/page.yml nom du fichier',
  ]);
});

it('closes an author or a section that has lost its last article, with its feed', async () => {
  const registry = JSON.stringify({
    '/auteurs/camille-roussel': {},
    '/rubriques/faits-divers': {},
  });
  const author = 'name: Camille Roussel\nkind: Person\ndescription: Journaliste.\n';
  const files = {
    'content/registry.json': registry,
    'content/authors/camille-roussel.yml': author,
  };
  const lost = await check(files);
  expect(lost.problems.map(({ expected }) => expected)).toEqual([
    expect.stringContaining('path: /auteurs/camille-roussel'),
    expect.stringContaining('aliases: [/rubriques/faits-divers]'),
  ]);

  const closed = await check({
    ...files,
    'content/removed/signature-camille-roussel.yml': `path: /auteurs/camille-roussel\n${REMOVAL}`,
    'content/sections/justice.yml':
      'name: Justice\ndescription: Les procès.\norder: 1\naliases: [/rubriques/faits-divers]\n',
  });
  expect(closed.problems).toEqual([]);
  expect(closed.addresses.gone).toEqual(['/auteurs/camille-roussel']);
  expect(closed.addresses.goneWith).toEqual({
    '/auteurs/camille-roussel/rss.xml': '/auteurs/camille-roussel',
  });
  expect(closed.addresses.redirects).toEqual({
    '/rubriques/faits-divers': '/rubriques/justice',
    '/rubriques/faits-divers/rss.xml': '/rubriques/justice/rss.xml',
  });

  const signed = await check({
    ...files,
    'content/removed/signature-camille-roussel.yml': `path: /auteurs/camille-roussel\n${REMOVAL}`,
    'content/articles/b.mdx': articleFile({ authors: ['camille-roussel'], draft: true }),
  });
  expect(signed.problems.map(({ received }) => received).join('\n')).toContain('encore servi par');
});

it('closes every page that a list has had', async () => {
  const registry = JSON.stringify({
    '/auteurs/camille-roussel': { pages: 3 },
    '/rubriques/faits-divers': { pages: 2 },
  });
  const { addresses, problems } = await check({
    'content/registry.json': registry,
    'content/removed/c.yml': `path: /auteurs/camille-roussel\n${REMOVAL}`,
    'content/articles/b.mdx': articleFile({ aliases: ['/rubriques/faits-divers'] }),
  });
  expect(problems).toEqual([]);
  expect(Object.keys(addresses.goneWith)).toEqual([
    '/auteurs/camille-roussel/rss.xml',
    '/auteurs/camille-roussel/page/2',
    '/auteurs/camille-roussel/page/3',
  ]);
  expect(addresses.redirects).toMatchObject({
    '/rubriques/faits-divers/page/2': '/articles/b',
    '/rubriques/faits-divers/rss.xml': '/rss.xml',
  });
});

it.each(['/auteurs/camille-roussel', '/articles/perdu', '/rubriques/perdue', '/perdue'])(
  'proposes lines that close %s once they are filled in, and not before',
  async (path) => {
    const files = { 'content/registry.json': JSON.stringify({ [path]: { pages: 1e12 } }) };
    const [problem] = (await check(files)).problems;
    const [, name = '', lines = ''] =
      /dans (content\/removed\/\S+\.yml) :\n([\s\S]*)$/.exec(problem?.expected ?? '') ?? [];
    const proposed = lines.replace(/^ {8}/gm, '');

    const copied = await check({ ...files, [name]: proposed });
    expect(copied.problems.map(({ field }) => field).sort()).toEqual([
      'reason',
      'removedAt',
      'title',
    ]);

    const filled = proposed.replace(/"À écrire : [^"(]*(?:\(([^)]*)\))?"/g, (_, date) =>
      JSON.stringify(date ?? 'Des mots.'),
    );
    const closed = await check({ ...files, [name]: filled });
    expect(closed.problems).toEqual([]);
    expect(closed.addresses.gone).toEqual([path]);
  },
);

it('gives an author that nobody signs with any more up to another', async () => {
  const { problems, addresses } = await check({
    'content/authors/camille-roussel.yml': 'name: C. R.\nkind: Person\ndescription: Journaliste.\n',
    'content/authors/la-redaction.yml':
      'name: La rédaction\nkind: Organization\ndescription: Nous.\naliases: [/auteurs/camille-roussel]\n',
  });
  expect(problems).toEqual([]);
  expect(addresses.redirects['/auteurs/camille-roussel/rss.xml']).toBe(
    '/auteurs/la-redaction/rss.xml',
  );
});

it('removes nothing that is no document', async () => {
  for (const path of ['/sujets/escroquerie', '/recherche', '/rss.xml', '/', '/a/b', '/index']) {
    const { problems } = await check({ 'content/removed/x.yml': `path: ${path}\n${REMOVAL}` });
    expect(
      problems.map(({ field }) => field),
      path,
    ).toEqual(['path']);
  }
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
  for (const alias of ['articles/a', '/a b', '/a#b', '//a', 'https://exemple.fr/a']) {
    const { problems } = await check({
      'content/articles/b.mdx': articleFile({ aliases: [alias] }),
    });
    expect(
      problems.map(({ field }) => field),
      alias,
    ).toContain('aliases[1]');
  }
});

it('takes a former address as another system published it', async () => {
  const aliases = ['/2019/03/Ancien-Titre.html', '/été/', '/?p=123', '/spip.php?article12'];
  const { addresses, problems } = await check({
    'content/articles/b.mdx': articleFile({ aliases }),
  });
  expect(problems).toEqual([]);
  expect(Object.keys(addresses.redirects)).toEqual([
    '/2019/03/ancien-titre.html',
    '/%c3%a9t%c3%a9',
    '/?p=123',
    '/spip.php?article12',
  ]);
});

it('refuses two ways of writing one former address, and a query that the site reads', async () => {
  const aliases = ['/X', '/x/', '/?p=1', '/?p=1', '/recherche?q=a', '/Articles/faux-conseiller'];
  const { problems } = await check({ 'content/articles/b.mdx': articleFile({ aliases }) });
  expect(problems.map(({ field }) => field)).toEqual([
    'aliases[2]',
    'aliases[4]',
    'aliases[5]',
    'aliases[6]',
  ]);
});

it('knows the articles that are no more, and refuses one that is both there and not', async () => {
  const { addresses } = await check({ 'content/removed/perdu.yml': REMOVAL });
  expect(addresses.gone).toEqual(['/articles/perdu']);
  expect(addresses.goneWith).toEqual({
    '/articles/perdu.md': '/articles/perdu',
    '/articles/perdu.epub': '/articles/perdu',
    '/articles/perdu/opengraph-image': '/articles/perdu',
  });
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

it('asks for a topic that an address can be made of', async () => {
  const { problems } = await check({ 'content/articles/b.mdx': articleFile({ tags: ['中文'] }) });
  expect(problems).toMatchObject([{ field: 'tags[1]', received: '« 中文 »' }]);
  expect(problems[0]?.expected).toContain('une lettre latine ou un chiffre');
});

it('names the facts that the publisher has not given, without stopping', async () => {
  const { problems, publisherAdvice } = await check({
    'content/publisher.yml': 'trainingBots: refuse\n',
  });
  expect(problems).toEqual([]);
  const fields = publisherAdvice.map(({ field }) => field).join(', ');
  expect(fields.split(', ').sort()).toEqual(Object.keys(PUBLISHER_FACTS).sort());
  // What the law wants comes first, with the text that wants it.
  const laws = publisherAdvice.map(
    ({ expected }) => /\((?:loi|règlement) [^)]*/.exec(expected)?.[0],
  );
  expect(laws).toEqual([
    expect.stringContaining('n° 2004-575'),
    expect.stringContaining('(UE'),
    expect.stringContaining('(UE'),
    undefined,
  ]);
});
