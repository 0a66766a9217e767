import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { articleFile, type TempContent, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';
import type { Registry } from './registry';

const NOW = new Date('2026-06-01T08:00:00Z');
const FIXTURES = path.join(import.meta.dirname, '../../../e2e/fixtures/content/documents');
const PDF = readFileSync(path.join(FIXTURES, 'Règlement des mesures.PDF'));
const ODT = readFileSync(path.join(FIXTURES, 'lettre.odt'));
const ARTICLE = 'content/articles/faux-conseiller.mdx';

let project: TempContent | undefined;
afterEach(() => project?.remove());

const text = (links: string) => `Le faux conseiller<Cite source="dossier" />.\n\n${links}\n`;

/** What the checks say of an article that holds these links, with these files beside it. */
async function check(
  links: string,
  documents: Readonly<Record<string, Buffer | string>>,
  files: Readonly<Record<string, string | null>> = {},
) {
  project?.remove();
  project = tempContent({ [ARTICLE]: articleFile({}, text(links)), ...files });
  const folder = path.join(project.root, 'content', 'documents');
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(documents))
    writeFileSync(path.join(folder, name), bytes);
  return checkContent(project.root, NOW);
}

const PROTECTED = PDF.toString('latin1').replace(
  '/Root 1 0 R',
  `/Root 1 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
);

it('says what each file is, at an address of plain letters', async () => {
  const links =
    '[a](/documents/jugement-d-ete.pdf) [b](<Jugement d’été.PDF>) [c](/documents/Jugement%20d%E2%80%99%C3%A9t%C3%A9.PDF#page=2) [d][r]\n\n[r]: lettre.odt';
  const { problems, attachments } = await check(links, {
    'Jugement d’été.PDF': PDF,
    'lettre.odt': ODT,
    'mesures.csv': '\ufeffannée;mètres\n1793;1\n',
  });
  expect(problems).toEqual([]);
  expect(attachments).toEqual({
    'Jugement d’été.PDF': {
      file: 'Jugement d’été.PDF',
      path: '/documents/jugement-d-ete.pdf',
      type: 'PDF',
      size: '0,9\u00a0ko',
      pages: 2,
      isPublished: true,
    },
    'lettre.odt': expect.objectContaining({ path: '/documents/lettre.odt', isPublished: true }),
    // No text leads to it: nobody asked for it to be published.
    'mesures.csv': expect.objectContaining({ type: 'CSV', isPublished: false }),
  });
});

it('publishes no file that only a draft or an article to come leads to', async () => {
  const links = text('[a](secret.pdf)');
  const { problems, attachments } = await check(
    '',
    { 'secret.pdf': PDF },
    {
      'content/articles/brouillon.mdx': articleFile({ draft: true }, links),
      'content/articles/plus-tard.mdx': articleFile(
        { publishedAt: '2027-01-01T08:00:00+01:00', updatedAt: '2027-01-01T08:00:00+01:00' },
        links,
      ),
    },
  );
  expect(problems).toEqual([]);
  expect(attachments['secret.pdf']?.isPublished).toBe(false);
});

it('tells what is wrong with a file, once, whatever leads to it', async () => {
  const found = await check('[a](/documents/faux.pdf) [b](vide.pdf) [c](secret.pdf#page=9)', {
    'faux.pdf': '<!doctype html><script>alert(1)</script>',
    'vide.pdf': '',
    'secret.pdf': Buffer.from(PROTECTED, 'latin1'),
    'coupe.pdf': PDF.subarray(0, 120),
    'page.html': '<p>',
    'macros.odt': Buffer.from(
      ODT.toString('latin1').replaceAll('content.xml', 'Basic/a.xml'),
      'latin1',
    ),
    'tableau.xlsx': ODT,
    'coupe.odt': ODT.subarray(0, 300),
    'ancien.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'latin.csv': Buffer.from('ann\xe9e', 'latin1'),
    'Été.txt': 'été',
    'ete.txt': 'été',
    '。.pdf': PDF,
  });
  expect(
    Object.fromEntries(found.problems.map(({ file, received }) => [path.basename(file), received])),
  ).toEqual({
    'page.html': '« page.html »',
    'faux.pdf': '« faux.pdf », qui n’est pas ce que dit son nom',
    'vide.pdf': '« vide.pdf », un fichier vide',
    'secret.pdf': '« secret.pdf », un fichier protégé par un mot de passe',
    'coupe.pdf': '« coupe.pdf », un PDF abîmé ou incomplet',
    'macros.odt': '« macros.odt », un fichier qui contient des macros',
    'tableau.xlsx': '« tableau.xlsx », qui n’est pas ce que dit son nom',
    'coupe.odt': '« coupe.odt », un fichier abîmé ou incomplet',
    'ancien.docx':
      '« ancien.docx », un ancien fichier d’Office, ou un fichier protégé par un mot de passe',
    'latin.csv': '« latin.csv », un texte qui n’est pas en UTF-8',
    [found.problems.some(({ file }) => file.endsWith('Été.txt')) ? 'Été.txt' : 'ete.txt']:
      expect.stringContaining('/documents/ete.txt'),
    '。.pdf': '« 。.pdf »',
  });
});

it('reads no file that is too heavy, and follows no link out of the folder', async () => {
  await check('', { 'lourd.pdf': PDF });
  const folder = path.join(project?.root ?? '', 'content', 'documents');
  truncateSync(path.join(folder, 'lourd.pdf'), 200e6);
  symlinkSync('/etc/passwd', path.join(folder, 'lien.pdf'));
  const { problems, attachments } = await checkContent(project?.root ?? '', NOW);
  expect(problems.map(({ file, received }) => `${path.basename(file)} ${received}`)).toEqual([
    expect.stringMatching(/^lien\.pdf .*lien/),
    'lourd.pdf « lourd.pdf », 200,0 Mo',
  ]);
  expect(attachments).toEqual({});
});

it.each([
  ['/documents/jugment.pdf', 'un fichier de content/documents/ ; les plus proches : jugement.pdf'],
  ['Jugement.pdf', '« jugement.pdf », avec ses majuscules'],
  ['jugement.pdf#page=3', 'une page de ce PDF, de #page=1 à #page=2'],
  ['jugement.pdf#conclusion', 'une page de ce PDF, de #page=1 à #page=2'],
  [
    '/documents/page.html',
    'dans content/documents/, un document : pdf, txt, csv, odt, ods, odp, docx, xlsx, pptx',
  ],
  ['/documents/jugement.pdf?a=1', expect.stringContaining('une page du site')],
  ['../documents/jugement.pdf', 'l’adresse depuis la racine du site : /documents/jugement.pdf'],
])('refuses a link to %s', async (url, expected) => {
  const { problems } = await check(`[a](${url})`, { 'jugement.pdf': PDF });
  expect(problems).toMatchObject([{ field: 'lien', expected }]);
  const { problems: asDefinition } = await check(`[a][r]\n\n[r]: ${url}`, { 'jugement.pdf': PDF });
  expect(asDefinition).toMatchObject([{ field: 'lien', expected }]);
});

it('asks a document for one address', async () => {
  const block =
    '<Document title="Un titre" publisher="Le banc" file="absent.pdf" url="https://exemple.fr/a" />';
  const { problems } = await check(block, {});
  expect(problems).toMatchObject([
    { field: '<Document> file', received: '« absent.pdf »' },
    { field: '<Document> file', expected: expect.stringContaining('(aucun encore)') },
  ]);
});

const PATH = '/documents/jugement.pdf';
const REMOVAL = `path: ${PATH}\ntitle: Un jugement\nremovedAt: "2026-05-20T08:00:00+02:00"\nreason: Un nom y restait.\n`;

async function once(links: string): Promise<Registry> {
  const { addresses } = await check(links, { 'jugement.pdf': PDF });
  return addresses.registry;
}

it('keeps the address and the digest of a file, and tells when it holds something else', async () => {
  const registry = await once('[a](jugement.pdf)');
  expect(registry[PATH]).toEqual({
    updatedAt: '2026-05-04T08:00:00+02:00',
    text: expect.stringMatching(/^[\w-]{16}$/),
  });
  const files = { 'content/registry.json': JSON.stringify(registry) };
  const other = { 'jugement.pdf': Buffer.concat([PDF, Buffer.from('\n')]) };
  const same = await check('[a](jugement.pdf)', { 'jugement.pdf': PDF }, files);
  expect(same.advice.filter(({ file }) => file.endsWith('.pdf'))).toEqual([]);
  const changed = await check('[a](jugement.pdf)', other, files);
  expect(changed.problems).toEqual([]);
  expect(changed.advice.filter(({ file }) => file.endsWith('.pdf'))).toMatchObject([
    { field: 'contenu', expected: expect.stringContaining(ARTICLE) },
  ]);
  expect(changed.addresses.registry[PATH]).toEqual(registry[PATH]);
  // Said in the article, it is told once more, and the next build starts from it.
  const dated = articleFile({ updatedAt: '2026-05-06T08:00:00+02:00' }, text('[a](jugement.pdf)'));
  const said = await check('', other, { ...files, [ARTICLE]: dated });
  expect(said.advice.filter(({ file }) => file.endsWith('.pdf'))).toHaveLength(1);
  expect(said.addresses.registry[PATH]).not.toEqual(registry[PATH]);
});

it('loses no address of a file, unless it says why or where it leads', async () => {
  const files = { 'content/registry.json': JSON.stringify(await once('[a](jugement.pdf)')) };
  const documents = { 'jugement.pdf': PDF };
  const unlinked = await check('', documents, files);
  expect(unlinked.problems).toMatchObject([
    { file: 'content/registry.json', received: expect.stringContaining(PATH) },
  ]);
  const proposed = unlinked.problems[0]?.expected ?? '';
  expect(proposed).toContain('content/removed/document-jugement-pdf.yml');
  const removed = await check('', documents, {
    ...files,
    'content/removed/document-jugement-pdf.yml': REMOVAL,
  });
  expect(removed.problems).toEqual([]);
  expect(removed.addresses).toMatchObject({
    gone: [`${PATH}/retrait`],
    goneWith: { [PATH]: `${PATH}/retrait` },
  });
  const still = await check('[a](jugement.pdf)', documents, {
    ...files,
    'content/removed/document-jugement-pdf.yml': REMOVAL,
  });
  expect(still.problems).toMatchObject([
    { field: 'path', received: expect.stringContaining('content/documents/jugement.pdf') },
  ]);
  const moved = await check(
    '',
    {},
    { ...files, [ARTICLE]: articleFile({ aliases: [PATH] }, text('')) },
  );
  expect(moved.problems).toEqual([]);
  expect(moved.addresses.redirects[PATH]).toBe('/articles/faux-conseiller');
});

it('says nothing of an address whose file or text cannot be read', async () => {
  const files = { 'content/registry.json': JSON.stringify(await once('[a](jugement.pdf)')) };
  const broken = await check('[a](jugement.pdf)', { 'jugement.pdf': 'non' }, files);
  expect(broken.problems).toMatchObject([{ file: 'content/documents/jugement.pdf' }]);
  const cut = await check('<Quote', { 'jugement.pdf': PDF }, files);
  expect(cut.problems.map(({ file }) => file)).not.toContain('content/registry.json');
});
