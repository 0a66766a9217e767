import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  articleFile,
  SOUND_BODY,
  SOUND_FRONT_MATTER,
  tempContent,
} from '../../../testing/temp-content';
import { formatProblems } from '../problems';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00Z');
const ARTICLE = 'content/articles/faux-conseiller.mdx';

/** What the checks tell of sound content once `files` are written over it and `spoil` has passed. */
async function check(files: Record<string, string | null>, spoil = (_root: string) => {}) {
  const project = tempContent(files);
  try {
    spoil(project.root);
    return await checkContent(project.root, NOW);
  } finally {
    project.remove();
  }
}

const told = async (...args: Parameters<typeof check>) =>
  formatProblems((await check(...args)).problems).replace(/\n {4}(?:reçu {3}|attendu) : /g, ' | ');

describe('links and odd files', () => {
  const LINK =
    'un lien symbolique | le fichier ou le dossier lui-même : un lien n’est jamais suivi';

  it.each([
    ['a file', 'articles/b.mdx', '../../outside.mdx'],
    ['a folder', 'articles/2026', '..'],
    ['a loop', 'articles/2026', '2026'],
    ['a link to nothing', 'sections/b.yml', 'nowhere'],
    ['an image', 'images/b.svg', 'dessin.svg'],
    ['a folder of images', 'images/b', '/'],
    ['the registry', 'registry.json', '/etc/hostname'],
    ['something that is no content', 'b', '/etc'],
  ])('follows no link: %s', async (_, name, target) => {
    const output = await told({}, (root) => symlinkSync(target, path.join(root, 'content', name)));
    expect(output).toBe(`content/${name}\n  fichier | ${LINK}`);
  });

  it('follows no link in place of a whole folder, nor of a file that must be there', async () => {
    const output = await told({}, (root) => {
      for (const name of ['content/articles', 'content/publisher.yml']) {
        renameSync(path.join(root, name), path.join(root, 'elsewhere'));
        renameSync(path.join(root, 'elsewhere'), path.join(root, path.basename(name)));
        symlinkSync(path.join('..', path.basename(name)), path.join(root, name));
      }
    });
    expect(output).toContain(`content/articles\n  fichier | ${LINK}`);
    expect(output).toContain(`content/publisher.yml\n  fichier | ${LINK}`);
  });

  it.skipIf(process.platform === 'win32')('does not wait for what a pipe will say', async () => {
    for (const name of ['articles/b.mdx', 'registry.json', 'images/b.svg']) {
      const output = await told({}, (root) => {
        expect(spawnSync('mkfifo', [path.join(root, 'content', name)]).status).toBe(0);
      });
      expect(output).toContain(`content/${name}\n  fichier | ni un fichier ni un dossier`);
    }
  });

  it('tells of a folder named like a file, and of one where none is read', async () => {
    const folders = ['articles/b.mdx', 'images/b', 'pages/b', 'sections/b.yml', 'autre'];
    const output = await told({}, (root) => {
      for (const name of folders) mkdirSync(path.join(root, 'content', name), { recursive: true });
      mkdirSync(path.join(root, 'content/articles/2026'));
    });
    for (const name of folders) expect(output).toContain(`content/${name}\n  fichier | «`);
    expect(output).not.toContain('2026');
  });

  it('tells of a file too large to be a text, and of content that is not there', async () => {
    const large = await told({ [ARTICLE]: articleFile({}, 'mots '.repeat(500_000)) });
    expect(large).toContain('fichier | 2,5 Mo | 2 Mo de texte au plus');
    const nowhere = await told({}, (root) => renameSync(`${root}/content`, `${root}/autre`));
    expect(nowhere).toContain('content\n  fichier | illisible : il n’est plus là');
  });
});

describe('texts', () => {
  it.each([
    ['a body of nothing', '\n\n'],
    ['a body of comments', '{/* à écrire */}\n\n{/* bientôt */}\n'],
    ['a body of invisible characters', '\u200b\u2060 &#8203; \u3164\n'],
    ['a body of punctuation', '…\n\n***\n'],
  ])('refuses %s once it is published', async (_, body) => {
    const fault = 'texte (ligne 29) | un texte sans aucun mot';
    expect(await told({ [ARTICLE]: articleFile({}, body) })).toContain(fault);
    const draft = articleFile({ draft: true }, body);
    const other = { 'content/articles/b.mdx': articleFile() };
    expect(await told({ ...other, [ARTICLE]: draft })).not.toContain('aucun mot');
  });

  it('refuses an empty page of the site, not one whose block writes its own words', async () => {
    const head =
      '---\ntitle: A\nseoTitle: A\ndescription: A\nlabel: A\norder: 1\nupdatedAt: "2026-05-04T08:00:00+02:00"\n---\n';
    expect(await told({ 'content/pages/a.mdx': head })).toContain(
      'texte (ligne 9) | un texte sans',
    );
    expect(await told({ 'content/pages/a.mdx': `${head}\n<CorrectionLog />\n` })).toBe('');
  });

  it.each(['\u200b', '\u00ad\u2060', '\u3164', '\u2800'])('refuses the title %j', async (title) => {
    expect(await told({ [ARTICLE]: articleFile({ title }) })).toContain(
      'title (ligne 2) | une valeur invisible (U+',
    );
    const body = `## ${title}\n\n[${title}](/) ![${title}](dessin.svg)\n\n${SOUND_BODY}`;
    const inBody = await told({ [ARTICLE]: articleFile({}, body) });
    for (const field of ['intertitre', 'lien', 'image']) expect(inBody).toContain(`${field} (`);
  });

  it('refuses a signature to be written on a published article, not on a draft', async () => {
    const unsigned = 'name: Camille Essai\nkind: Person\ndescription: "À écrire : qui signe."\n';
    const article = (draft: boolean) => ({
      'content/authors/camille-essai.yml': unsigned,
      'content/articles/b.mdx': articleFile({ authors: ['camille-essai'], draft }),
    });
    expect(await told(article(true))).toBe('');
    expect(await told(article(false))).toContain(
      'content/authors/camille-essai.yml\n  description (ligne 3) | « À écrire : qui signe. »',
    );
  });

  it('refuses texts cut at a « # », and lets notes stand beside what is no text', async () => {
    const typed = articleFile()
      .replace(/^title: .*$/m, 'title: Affaire #Fuite, ce que l’on sait')
      .replace('  - Escroquerie', '  - Escroquerie #2')
      .replace('caption: Un appel.', 'caption: Un appel #1')
      .replace('draft: false', 'draft: false # à publier lundi')
      .replace('section: justice', 'section: justice # ou vie-pratique')
      .replace(/^publishedAt: (.*)$/m, 'publishedAt: $1 # le matin');
    const { problems } = await check({
      [ARTICLE]: typed,
      'content/authors/la-redaction.yml':
        'name: La rédaction #1\nkind: Organization # ou Person\ndescription: Nous.\n',
      'content/sections/justice.yml':
        'name: Justice\ndescription: Les #procès\norder: 1 # premier\n',
      'content/removed/b.yml':
        'title: A #b\nremovedAt: 2026-05-04T08:00:00+02:00 # le matin\nreason: "Faux." # hélas\n',
    });
    expect(problems.map(({ field, line }) => `${field} ${line}`).sort()).toEqual(
      ['description 2', 'hero.caption 17', 'name 1', 'tags[1] 13', 'title 1', 'title 2'].sort(),
    );
    for (const { expected } of problems) expect(expected).toContain('entre guillemets');
  });

  it('says of `__proto__` that it is no field, in the front matter as in a group', async () => {
    const typed = articleFile()
      .replace('draft: false', 'draft: false\n__proto__: a\nconstructor: b')
      .replace('hero:', 'hero:\n  __proto__: c');
    const output = await told({ [ARTICLE]: typed });
    for (const field of ['__proto__', 'constructor', 'hero.__proto__'])
      expect(output).toMatch(
        new RegExp(`^ {2}${field} \\(ligne \\d+\\) .*pas de champ de ce nom`, 'm'),
      );
  });

  it('ends the front matter at its fence, and nowhere before', async () => {
    const caption = articleFile().replace('caption: Un appel.', 'caption: Une légende ---');
    expect(await told({ [ARTICLE]: caption })).toBe('');
    const endless = `---\ntitle: A\n\n${SOUND_BODY}`;
    expect(await told({ [ARTICLE]: endless })).toContain('en-tête (ligne 1) | un en-tête sans fin');
  });

  it('finds the same in CRLF as in LF, at the same lines', async () => {
    const faulty = articleFile({ draft: true }, '## Un\n\n#### Trois\n\n{code()}\n');
    const files = (end: string) => ({ [ARTICLE]: faulty.replaceAll('\n', end) });
    const inLf = await told(files('\n'));
    expect(inLf).toContain('intertitre (ligne 32)');
    expect(await told(files('\r\n'))).toBe(inLf);
  });

  it('shows no control of a name to the terminal', async () => {
    const output = await told({}, (root) =>
      writeFileSync(path.join(root, 'content/articles/a\u001B[2Jb.txt'), ''),
    );
    const forged = await told({}, (root) =>
      writeFileSync(path.join(root, 'content/articles/a\ncontent b.txt'), ''),
    );
    expect(forged).toMatch(/^content\/articles\/a\[U\+000A\]content b\.txt\n/);
    expect(output).toContain(
      'content/articles/a[U+001B][2Jb.txt\n  fichier | « a[U+001B][2Jb.txt »',
    );
  });

  it('reads a registry larger than any text, which the build has written', async () => {
    const removed = Array.from({ length: 30_000 }, (_, n) => [
      `/articles/${'a'.repeat(80)}-${n}`,
      {},
    ]);
    const { problems } = await check({
      'content/registry.json': JSON.stringify(Object.fromEntries(removed)),
    });
    expect(problems).toHaveLength(removed.length);
    expect(problems[0]?.field).toBe('adresse');
  });

  it.each(['null', '[]', '"a"', '{', ''])('refuses the registry %j', async (registry) => {
    expect(await told({ 'content/registry.json': registry })).toContain(
      'reprenez celui du dernier',
    );
  });
});

describe('credits', () => {
  const said = async (changes: Record<string, unknown>, body = SOUND_BODY) => {
    const project = tempContent({
      'content/articles/un-autre.mdx': articleFile({ title: 'Un autre', ...changes }, body),
    });
    try {
      return await checkContent(project.root, new Date('2026-11-23T00:00:00Z'));
    } finally {
      project.remove();
    }
  };

  it('are the same wherever a picture is shown: its file carries them', async () => {
    const hero = { ...SOUND_FRONT_MATTER.hero, credit: 'Quelqu’un d’autre' };
    const { problems } = await said({ hero });
    const [problem] = problems.filter(({ field }) => field === 'hero.credit');
    expect(problem?.received).toContain('« Quelqu’un d’autre », CC BY 4.0, sans IA');
    expect(problem?.expected).toContain('« Le Banc d’essai », CC BY 4.0, sans IA');
    expect(problem?.expected).toContain('content/articles/');
  });

  it('are given to the maker of the files', async () => {
    const { problems, pictures } = await said({});
    expect(problems.filter(({ field }) => /credit/.test(field))).toEqual([]);
    expect(pictures).toEqual({
      'dessin.svg': { credit: 'Le Banc d’essai', licence: 'CC BY 4.0', aiGenerated: false },
    });
  });
});
