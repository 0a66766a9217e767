import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00Z');
const PATH = '/articles/faux-conseiller';
const FILE = 'content/articles/faux-conseiller.mdx';

/** A sound article with these headings. */
const withHeadings = (headings: readonly string[], changes: Record<string, unknown> = {}) =>
  articleFile(
    changes,
    `Le faux conseiller appelle<Cite source="dossier" />.\n\n${headings
      .map((heading) => (heading.startsWith('<') ? heading : `## ${heading}\n\nIl insiste.`))
      .join('\n\n')}\n`,
  );

async function check(files: Readonly<Record<string, string | null>>, registry: object = {}) {
  const project = tempContent({ ...files, 'content/registry.json': JSON.stringify(registry) });
  try {
    return await checkContent(project.root, NOW);
  } finally {
    project.remove();
  }
}

it('keeps in the registry the anchor of each heading, in its order', async () => {
  const { addresses, problems } = await check({
    [FILE]: withHeadings([
      'Comment il appelle',
      '2025',
      '<Question title="Et après ?">\nRien.\n</Question>',
    ]),
    'content/articles/brouillon.mdx': withHeadings(['Rien'], { draft: true }),
  });
  expect(problems).toEqual([]);
  expect(addresses.registry[PATH]?.anchors).toEqual({
    '#comment-il-appelle': '',
    '#2025': '',
    '#et-apres': '',
  });
  expect(Object.keys(addresses.registry[PATH]?.anchors ?? {})[1]).toBe('#2025');
  expect(addresses.registry['/articles/brouillon']).toBeUndefined();
  expect(addresses.registry['/rubriques/justice']).toEqual({});
});

it('gives a heading that is reworded the anchors that it had, edition after edition', async () => {
  let registry: object = {};
  for (const words of ['Comment il appelle', 'Sa façon d’appeler', 'L’appel']) {
    const { addresses, advice, documents, problems } = await check(
      { [FILE]: withHeadings(['Avant', words, 'Après']) },
      registry,
    );
    expect(problems).toEqual([]);
    expect(advice.filter(({ field }) => field === 'intertitres')).toEqual([]);
    registry = addresses.registry;
    const mirrored = documents.find(({ file }) => file === FILE)?.values?.formerAnchors;
    if (words === 'L’appel') {
      expect(mirrored).toEqual([
        { id: 'sa-facon-d-appeler', heading: 'l-appel' },
        { id: 'comment-il-appelle', heading: 'l-appel' },
      ]);
    }
  }
  expect(Object.entries(registry)).toContainEqual([
    PATH,
    expect.objectContaining({
      anchors: {
        '#avant': '',
        '#l-appel': 'sa-facon-d-appeler comment-il-appelle',
        '#apres': '',
      },
    }),
  ]);
});

it('says where an anchor leads whose heading is no more, once, and takes another answer', async () => {
  const registry = { [PATH]: { anchors: { '#avant': '', '#la-plainte': '', '#apres': '' } } };
  const files = { [FILE]: withHeadings(['Avant', 'Après']) };
  const cut = await check(files, registry);
  expect(cut.problems).toEqual([]);
  const told = cut.advice.filter(({ field }) => field === 'intertitres');
  expect(told).toHaveLength(1);
  expect(told[0]?.received).toContain('« la-plainte »');
  expect(told[0]?.received).toContain('en haut de la page');
  expect(told[0]?.expected).toContain('formerAnchors:\n        - id: la-plainte');
  expect(cut.addresses.registry[PATH]?.anchors).toEqual({
    '#': 'la-plainte',
    '#avant': '',
    '#apres': '',
  });
  const again = await check(files, cut.addresses.registry);
  expect(again.advice.filter(({ field }) => field === 'intertitres')).toEqual([]);

  const formerAnchors = [{ id: 'la-plainte', heading: 'apres' }, { id: 'Un_ancien' }];
  const led = await check(
    { [FILE]: withHeadings(['Avant', 'Après'], { formerAnchors }) },
    registry,
  );
  expect(led.problems).toEqual([]);
  expect(led.addresses.registry[PATH]?.anchors).toEqual({
    '#': 'Un_ancien',
    '#avant': '',
    '#apres': 'la-plainte',
  });
  const kept = await check(files, led.addresses.registry);
  expect(kept.addresses.registry[PATH]?.anchors).toEqual(led.addresses.registry[PATH]?.anchors);
});

it('refuses a former anchor that leads nowhere, or that something else has', async () => {
  const formerAnchors = [
    { id: 'ancien', heading: 'avent' },
    { id: 'avant' },
    { id: 'sources' },
    { id: 'ancien', heading: 'apres' },
    { id: 'deux mots' },
  ];
  const { problems } = await check({ [FILE]: withHeadings(['Avant', 'Après'], { formerAnchors }) });
  expect(problems.map(({ field }) => field)).toEqual([
    'formerAnchors[5].id',
    'formerAnchors[1].heading',
    'formerAnchors[2].id',
    'formerAnchors[3].id',
    'formerAnchors[4].id',
  ]);
  expect(problems[1]?.expected).toContain('avant | apres');
  expect(problems.every(({ line }) => line !== undefined)).toBe(true);
});

it('lets links lead to an anchor that a heading once had', async () => {
  const body = '[Ici](#avant) et [là](/articles/faux-conseiller#avant).\n';
  const { problems } = await check(
    {
      [FILE]: withHeadings(['Au début']),
      'content/articles/b.mdx': articleFile(
        {},
        `Le faux conseiller<Cite source="dossier" />.\n\n${body.replace('(#avant)', '(https://exemple.fr)')}`,
      ),
    },
    { [PATH]: { anchors: { '#avant': '' } } },
  );
  expect(problems).toEqual([]);
});

it('brings the anchors along when an article is renamed, and those of a page', async () => {
  const page = (heading: string) =>
    `---\ntitle: Une page\nseoTitle: Une page\ndescription: Une page.\nlabel: Une page\norder: 9\nupdatedAt: "2026-05-05T08:00:00+02:00"\n---\n\nLe texte.\n\n## ${heading}\n\nLa suite.\n`;
  const { addresses, problems } = await check(
    {
      [FILE]: null,
      'content/articles/faux-appel.mdx': withHeadings(['Au début'], { aliases: [PATH] }),
      'content/pages/une-page.mdx': page('Nos règles'),
    },
    {
      [PATH]: { anchors: { '#avant': '' } },
      '/une-page': { anchors: { '#les-regles': '' } },
    },
  );
  expect(problems).toEqual([]);
  expect(addresses.registry['/articles/faux-appel']?.anchors).toEqual({
    '#au-debut': 'avant',
  });
  expect(addresses.registry['/une-page']?.anchors).toEqual({ '#nos-regles': 'les-regles' });
});

it('reads a registry that was changed by hand, and one of before', async () => {
  for (const anchors of [
    undefined,
    null,
    'avant',
    [1, null],
    {},
    { '#': ' ', '#avant': null, autre: 'x' },
  ]) {
    const { addresses, problems } = await check(
      { [FILE]: withHeadings(['Avant']) },
      { [PATH]: { anchors } },
    );
    expect(problems, JSON.stringify(anchors)).toEqual([]);
    expect(addresses.registry[PATH]?.anchors, JSON.stringify(anchors)).toEqual({
      '#avant': '',
    });
  }
});
