import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00Z');
const TEXT = 'description: Ce que la rédaction en a dit.\n';

async function check(files: Readonly<Record<string, string | null>>) {
  const project = tempContent(files);
  try {
    return await checkContent(project.root, NOW);
  } finally {
    project.remove();
  }
}

const about = (tag: string, ...changes: object[]) =>
  Object.fromEntries(
    changes.map((each, index) => [
      `content/articles/a${index}.mdx`,
      articleFile({ tags: [tag], ...each }),
    ]),
  );

const asked = async (files: Readonly<Record<string, string | null>>) =>
  (await check(files)).advice.filter(({ file }) => file.startsWith('content/topics/'));

it('takes the text of a topic, under the address of its tag', async () => {
  const { problems, documents } = await check({
    ...about('Été & « hiver »', { draft: true }),
    'content/topics/ete-hiver.yml': `name: "L'été"\n${TEXT}`,
    'content/topics/escroquerie.yml': TEXT,
  });
  expect(problems).toEqual([]);
  expect(documents.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content/topics/ete-hiver.yml', 'content/topics/escroquerie.yml']),
  );
});

it('refuses the text of a topic that no article has, with the nearest', async () => {
  const files = {
    ...about('Banque', {}),
    'content/topics/banques.yml': TEXT,
    'content/topics/Escroquerie.yml': TEXT,
    'content/topics/escroquerie.yml': 'descripton: Un texte.\n',
  };
  const { problems } = await check(files);
  expect(
    problems.map(({ file, field, received, expected }) => [file, field, received, expected]),
  ).toEqual([
    ['content/topics/Escroquerie.yml', 'nom du fichier', '« Escroquerie »', expect.any(String)],
    [
      'content/topics/banques.yml',
      'nom du fichier',
      '« banques »',
      'un sujet qu’un article porte dans ses tags ; les plus proches : banque | escroquerie',
    ],
    [
      'content/topics/escroquerie.yml',
      'descripton',
      '« Un texte. »',
      expect.stringContaining('name, description'),
    ],
    ['content/topics/escroquerie.yml', 'description', 'rien', expect.any(String)],
  ]);
});

it('says nothing of a topic while the topics of an article cannot be read', async () => {
  const { problems } = await check({
    'content/articles/b.mdx': articleFile({ tags: 'Banque' }),
    'content/topics/banque.yml': TEXT,
  });
  expect(problems.map(({ file }) => file)).toEqual(['content/articles/b.mdx']);
});

it('asks for a text once three articles are published, and not before', async () => {
  const later = {
    publishedAt: '2026-07-01T08:00:00+02:00',
    updatedAt: '2026-07-01T08:00:00+02:00',
  };
  expect(await asked(about('Banque', {}, {}, later, { draft: true }))).toEqual([]);
  expect(await asked(about('Banque', {}, {}, {}))).toEqual([
    {
      file: 'content/topics/banque.yml',
      field: 'fichier',
      received: 'rien, alors que 3 articles publiés traitent de « Banque »',
      expected: 'un texte de présentation du sujet (description: …), que sa page montre',
    },
  ]);
  expect(
    await asked({ ...about('Banque', {}, {}, {}), 'content/topics/banque.yml': TEXT }),
  ).toEqual([]);
});
