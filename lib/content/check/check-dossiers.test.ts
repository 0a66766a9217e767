import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00Z');
const DOSSIER = 'content/dossiers/appels.yml';
const dossier = (articles: string, name = 'Les appels') =>
  `name: ${name}\ndescription: Ce qui se lit dans l'ordre.\narticles: ${articles}\n`;

async function check(files: Readonly<Record<string, string | null>>) {
  const project = tempContent({
    'content/articles/banque.mdx': articleFile({ aliases: ['/articles/la-banque'] }),
    'content/articles/rappel.mdx': articleFile(),
    'content/articles/plainte.mdx': articleFile({ draft: true }),
    'content/articles/demain.mdx': articleFile({
      publishedAt: '2026-07-01T08:00:00+02:00',
      updatedAt: '2026-07-01T08:00:00+02:00',
    }),
    ...files,
  });
  try {
    return await checkContent(project.root, NOW);
  } finally {
    project.remove();
  }
}

async function told(files: Readonly<Record<string, string | null>>) {
  const { problems } = await check(files);
  return problems.map(({ file, line, field, received, expected }) => [
    file,
    line,
    field,
    received,
    expected,
  ]);
}

it('takes articles in the order of a reader, and keeps the address', async () => {
  const { problems, addresses, documents } = await check({
    [DOSSIER]: `${dossier('[rappel, plainte, banque]')}aliases: [/dossiers/les-appels]\n`,
  });
  expect(problems).toEqual([]);
  expect(addresses.registry).toHaveProperty('/dossiers/appels', {
    first: '/dossiers/les-appels',
  });
  expect(addresses.redirects).toMatchObject({
    '/dossiers/les-appels': '/dossiers/appels',
    '/dossiers/les-appels/rss.xml': '/dossiers/appels/rss.xml',
    '/dossiers/les-appels.epub': '/dossiers/appels.epub',
  });
  expect(documents.map(({ file }) => file)).toContain(DOSSIER);
});

it('gives no address to a dossier of which readers see one article', async () => {
  const one = { [DOSSIER]: dossier('[banque, plainte, demain]') };
  const { problems, addresses } = await check(one);
  expect(problems).toEqual([]);
  expect(addresses.registry).not.toHaveProperty('/dossiers/appels');
  const link = articleFile({}, 'Un appel<Cite source="dossier" />, [ici](/dossiers/appels).\n');
  expect(await told({ ...one, 'content/articles/rappel.mdx': link })).toEqual([
    [
      'content/articles/rappel.mdx',
      expect.any(Number),
      'lien',
      '« /dossiers/appels »',
      'une page qui existe : celle-ci n’a encore pas deux articles publiés',
    ],
  ]);
  expect(
    await told({ ...one, 'content/registry.json': JSON.stringify({ '/dossiers/appels': {} }) }),
  ).toEqual([
    [
      'content/registry.json',
      undefined,
      'adresse',
      expect.stringContaining('/dossiers/appels'),
      expect.stringContaining('content/removed/dossier-appels.yml'),
    ],
  ]);
});

it('lets links and the menu lead to it', async () => {
  const { problems } = await check({
    [DOSSIER]: dossier('[banque, rappel]'),
    'content/articles/rappel.mdx': articleFile(
      {},
      'Un appel<Cite source="dossier" />, [ici](/dossiers/appels).\n',
    ),
    'content/site.yml':
      'name: Banc\ntagline: a\nsubject: b\ndescription: c\nlanguage: fr\nregion: FR\naccent: { light: "#1d4f91", dark: "#8ab4f8" }\nmenu: [/dossiers/appels]\n',
  });
  expect(problems).toEqual([]);
});

it('tells of each name that is no article of it, with its line and what to write', async () => {
  const list = [
    '',
    '  - banque',
    '  - banqe',
    '  - la-banque',
    '  - banque',
    '  - parti',
    '  - Pas un nom',
    '  - 12',
  ].join('\n');
  expect(
    await told({
      [DOSSIER]: dossier(list),
      'content/removed/parti.yml':
        'title: Un article\nremovedAt: "2026-05-20T08:00:00+02:00"\nreason: Il était faux.\n',
    }),
  ).toEqual([
    [DOSSIER, 9, 'articles[6]', '« Pas un nom »', expect.stringContaining('sans accent')],
    [DOSSIER, 10, 'articles[7]', '12 (un nombre)', expect.stringContaining('sans accent')],
    [
      DOSSIER,
      5,
      'articles[2]',
      '« banqe »',
      expect.stringMatching(/^un article ; les plus proches : banque \| \S+ \| \S+$/),
    ],
    [
      DOSSIER,
      6,
      'articles[3]',
      '« la-banque »',
      'le nom que cet article porte aujourd’hui : banque',
    ],
    [DOSSIER, 7, 'articles[4]', '« banque » deux fois', 'une seule fois'],
    [
      DOSSIER,
      8,
      'articles[5]',
      '« parti »',
      'un article qui est encore là : celui-ci est retiré (content/removed/parti.yml)',
    ],
  ]);
});

it('refuses an article of two dossiers, a list of one, and what it has not', async () => {
  expect(
    await told({
      [DOSSIER]: dossier('[banque, rappel]'),
      'content/dossiers/autre.yml': dossier('[plainte, rappel]', 'Un autre'),
    }),
  ).toEqual([
    [
      'content/dossiers/autre.yml',
      3,
      'articles[2]',
      '« rappel », déjà dans content/dossiers/appels.yml',
      'un article d’un seul dossier',
    ],
  ]);
  const fields = async (text: string) =>
    (await told({ [DOSSIER]: text })).map(([, , field, , expected]) => [field, expected]);
  expect(await fields(dossier('[banque]'))).toEqual([
    ['articles', expect.stringContaining('une liste de 2 éléments au moins')],
  ]);
  expect((await fields('name: Appels\n')).map(([field]) => field)).toEqual([
    'description',
    'articles',
  ]);
});

it('lets a dossier that is no more say why, and no name that the site has', async () => {
  const removed =
    'path: /dossiers/clos\ntitle: Un dossier\nremovedAt: "2026-05-20T08:00:00+02:00"\nreason: Il est clos.\n';
  const { problems, addresses } = await check({ 'content/removed/dossier-clos.yml': removed });
  expect(problems).toEqual([]);
  expect(addresses.gone).toEqual(['/dossiers/clos']);
  expect(addresses.goneWith).toHaveProperty('/dossiers/clos/rss.xml');
  const taken = await told({ 'content/dossiers/rss.yml': dossier('[banque, rappel]') });
  expect(taken.map(([file, , field]) => [file, field])).toEqual([
    ['content/dossiers/rss.yml', 'nom du fichier'],
  ]);
});
