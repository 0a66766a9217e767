import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00+02:00');
const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2"/></svg>';

/** What the check says of `content/site.yml` once some of its fields are changed, and files added. */
async function checkWith(
  changes: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string | null>> = {},
) {
  const sound = tempContent();
  const site = parse(readFileSync(path.join(sound.root, 'content/site.yml'), 'utf8'));
  sound.remove();
  const content = tempContent({
    'content/site.yml': stringify({ ...site, ...changes }),
    ...files,
  });
  const report = await checkContent(content.root, NOW);
  content.remove();
  return report;
}

it('gives the facts typeset, the drawings, and the page of each role', async () => {
  const page =
    '---\ntitle: A\nseoTitle: A\ndescription: A\nlabel: A\norder: 1\nrole: contact\nupdatedAt: "2026-05-04T08:00:00+02:00"\n---\n\nDes mots.\n';
  const { site, problems } = await checkWith(
    { tagline: "L'essai : ce qui se mesure", menu: ['/rubriques/justice', '/ecrire'] },
    { 'content/mark.svg': MARK, 'content/pages/ecrire.mdx': page },
  );
  expect(problems).toEqual([]);
  expect(site).toMatchObject({
    tagline: 'L’essai\u00a0: ce qui se mesure',
    menu: ['/rubriques/justice', '/ecrire'],
    policies: { contact: '/ecrire' },
    mark: { width: 2, height: 2 },
  });
});

it.each([
  [
    'a colour that cannot be read',
    { accent: { light: '#ffcc00', dark: '#8ab4f8' } },
    'accent.light',
    'contraste de 1,4',
  ],
  [
    'a colour that is none',
    { accent: { light: 'rouge', dark: '#8ab4f8' } },
    'accent.light',
    'rouge',
  ],
  [
    'an address of the menu that leads nowhere',
    { menu: ['/rubriques/absente'] },
    'menu[1]',
    '/rubriques/absente',
  ],
  [
    'an article in the menu',
    { menu: ['/articles/faux-conseiller'] },
    'menu[1]',
    '/articles/faux-conseiller',
  ],
  [
    'an address twice',
    { menu: ['/rubriques/justice', '/rubriques/justice'] },
    'menu[2]',
    'deux fois',
  ],
  ['a lead that does not exist', { lead: 'absent' }, 'lead', 'absent'],
  [
    'a name too long',
    { name: 'Le journal de tout ce qui se mesure en France' },
    'name',
    'Le journal',
  ],
  ['a name that no card can draw', { name: 'Essai 🔥' }, 'name', 'U+1F525'],
  ['a language that the interface does not speak', { language: 'en' }, 'language', 'en'],
  ['a field that does not exist', { slogan: 'Oui' }, 'slogan', 'Oui'],
])('refuses %s', async (_, changes, field, received) => {
  const { problems } = await checkWith(changes);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'content/site.yml',
      field,
      received: expect.stringContaining(received),
    }),
  );
});

it('refuses a newspaper without its file, and a mark that is more than a drawing', async () => {
  const { problems, site } = await checkWith(
    {},
    { 'content/site.yml': null, 'content/mark.svg': MARK.replace('d=', 'onclick="a()" d=') },
  );
  expect(site).toBeUndefined();
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content/site.yml', 'content/mark.svg']),
  );
});

it('refuses a role that two pages claim', async () => {
  const page = (title: string) =>
    `---\ntitle: ${title}\nseoTitle: ${title}\ndescription: A\nlabel: A\norder: 1\nrole: contact\nupdatedAt: "2026-05-04T08:00:00+02:00"\n---\n\nDes mots.\n`;
  const { problems } = await checkWith(
    {},
    { 'content/pages/un.mdx': page('Un'), 'content/pages/deux.mdx': page('Deux') },
  );
  expect(problems).toMatchObject([
    { file: 'content/pages/un.mdx', field: 'role', expected: expect.stringContaining('deux.mdx') },
  ]);
});
