import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/content/check/check-content';
import { parseSource } from '../../lib/content/check/source-file';
import { articleFile, tempContent } from '../../testing/temp-content';
import { runImport } from './run-import';

const NOW = new Date('2026-06-01T08:00:00Z');
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="12"><circle r="5"/></svg>';
const ANOTHER = DRAWING.replace('circle', 'ellipse');

/** Brings files of elsewhere into a sound newspaper, `there` being what it has already. */
async function bring(
  files: Record<string, string>,
  {
    there = {},
    sections = {},
    authors = {},
  }: {
    there?: Record<string, string>;
    sections?: Record<string, string>;
    authors?: Record<string, string>;
  } = {},
) {
  const project = tempContent(there);
  const folder = path.join(project.root, 'ailleurs');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const run = () => runImport(project.root, folder, { tables: { sections, authors }, now: NOW });
  const read = (file: string) => readFileSync(path.join(project.root, 'content', file), 'utf8');
  return {
    ...(await run()),
    again: run,
    project,
    read,
    fieldsOf: (slug: string) =>
      parseSource('content/articles/x.mdx', read(`articles/${slug}.mdx`)).source.values ?? {},
    problems: async () => (await checkContent(project.root, NOW)).problems,
    list: (name: string) => readdirSync(path.join(project.root, 'content', name)),
  };
}

describe('an article of elsewhere', () => {
  it('is a draft that passes the checks, and says « à écrire » for what it lacks', async () => {
    const { fieldsOf, problems, project, isWhole } = await bring({
      'un-titre.md': '---\ntitle: Un titre\nauthor: La rédaction\ncategory: Justice\n---\n\nTexte.',
    });
    expect(isWhole).toBe(true);
    expect(fieldsOf('un-titre')).toMatchObject({
      title: 'Un titre',
      section: 'justice',
      authors: ['la-redaction'],
      draft: true,
      standfirst: expect.stringContaining('À écrire'),
      publishedAt: '2026-06-01T10:00:00+02:00',
    });
    expect(await problems()).toEqual([]);
    project.remove();
  });

  it('goes to the section and the signature that the tables name; others are told', async () => {
    const file = '---\ntitle: A\nauthor: Camille R.\ncategory: Actus\n---\nTexte.';
    const known = await bring(
      { 'a.md': file },
      { sections: { actus: 'justice' }, authors: { 'Camille R.': 'la-redaction' } },
    );
    expect(known.fieldsOf('a')).toMatchObject({ section: 'justice', authors: ['la-redaction'] });
    expect(known.report).not.toContain('À relire :\n\ncontent/articles/a.mdx\n  authors');
    known.project.remove();

    const unknown = await bring({ 'a.md': file });
    expect(unknown.fieldsOf('a')).toMatchObject({ authors: ['camille-r'], tags: ['Actus'] });
    expect(unknown.read('authors/camille-r.yml')).toBe(
      'name: Camille R.\nkind: Person\ndescription: "À écrire : qui signe."\n',
    );
    expect(unknown.report).toContain('« Camille R. », une signature inconnue');
    expect(unknown.report).toContain('--sections "Actus=');
    expect(await unknown.problems()).toEqual([]);
    unknown.project.remove();
  });

  it('brings the pictures that stand beside it, and none twice', async () => {
    const { list, read, problems, report, project } = await bring({
      'a.md':
        '---\ncover: img/dessin.svg\n---\n![b](img/dessin.svg)\n\n![c](autre/dessin.svg)\n\n![d](absent.png)',
      'img/dessin.svg': DRAWING,
      'autre/dessin.svg': ANOTHER,
    });
    expect(list('images')).toHaveLength(3);
    const [, first = '', second = ''] =
      /!\[b\]\((.*)\)\n\n!\[c\]\((.*)\)/.exec(read('articles/a.mdx')) ?? [];
    expect([read(`images/${first}`), read(`images/${second}`)]).toEqual([DRAWING, ANOTHER]);
    expect(report).toContain('image absent.png (d)');
    expect(await problems()).toEqual([]);
    project.remove();
  });

  it('keeps its former addresses, but for those that something else has', async () => {
    const { fieldsOf, report, problems, project } = await bring({
      'a.md':
        '---\naliases: [/Ancien.html, /?p=12, /recherche, /articles/faux-conseiller, /articles/b/]\n---\nA',
      'b.md': '---\naliases: [/ancien.html, /b/]\n---\nB',
    });
    expect(fieldsOf('a').aliases).toEqual(['/Ancien.html', '/?p=12']);
    expect(fieldsOf('b').aliases).toEqual(['/b/']);
    expect(report.match(/elle ne mènera pas à cet article/g)).toHaveLength(4);
    expect(await problems()).toEqual([]);
    project.remove();
  });

  it('is linked to those that come along', async () => {
    const { read, project } = await bring({
      'x/a.md':
        '---\ntitle: Le premier\nurl: /2019/a.html\n---\n[un](b.md) [deux](/x/b/) [trois](../y/c.md#d)',
      'x/b.md': '[quatre](/2019/A.html?x=1) [cinq](https://exemple.fr/a.html)',
      'y/c.md': '## D\n\n[[a]]',
    });
    expect(read('articles/a.mdx')).toContain(
      '[un](/articles/b) [deux](/articles/b) [trois](/articles/c)',
    );
    expect(read('articles/b.mdx')).toContain('[cinq](https://exemple.fr/a.html)');
    expect(read('articles/c.mdx')).toContain('[a](/articles/a)');
    project.remove();
  });

  it('has a title on one line, without markup, and a name of at most 75 characters', async () => {
    const { fieldsOf, problems, project } = await bring({
      'a.md': `---\ntitle: "Un <em>titre</em> &amp; 5 < 6 \\u0007"\nslug: ${'mot-'.repeat(30)}fin\n---\nA`,
    });
    expect(fieldsOf('mot-'.repeat(19).slice(0, -1)).title).toBe('Un titre & 5 ‹ 6');
    expect(await problems()).toEqual([]);
    project.remove();
  });
});

describe('a run', () => {
  it('touches no file that exists, and adds nothing twice', async () => {
    const written = articleFile({ title: 'Tout autre chose' });
    const { report, isWhole, again, read, project } = await bring(
      { 'a.md': '---\ntitle: Un titre\nslug: pris\n---\nA', 'b.md': '---\ntitle: B\n---\nB' },
      { there: { 'content/articles/pris.mdx': written } },
    );
    expect(isWhole).toBe(false);
    expect(report).toContain('« pris », le nom d’un autre article (content/articles/pris.mdx)');
    expect(read('articles/pris.mdx')).toBe(written);
    const second = await again();
    expect(second.report).toContain('Rien de neuf');
    expect(second.report).toContain('1 article déjà là, laissé tel quel');
    project.remove();
  });

  it('ends one that was stopped', async () => {
    const { again, project, list, report } = await bring({
      'a.md': 'A ![x](b.svg)',
      'b.svg': DRAWING,
      'c.md': 'C',
    });
    expect(report).toContain('2 brouillons écrits');
    rmSync(path.join(project.root, 'content/articles/c.mdx'));
    expect((await again()).report).toContain('1 brouillon écrit');
    expect(list('articles').sort()).toEqual(['a.mdx', 'c.mdx', 'faux-conseiller.mdx']);
    expect(list('images').filter((name) => name.endsWith('.tmp'))).toEqual([]);
    project.remove();
  });

  it('gives two articles of one name two names, the same at each run', async () => {
    const { list, again, project } = await bring({ 'x/a.md': 'Un', 'y/a.md': 'Deux' });
    expect(list('articles').sort()).toEqual(['a-2.mdx', 'a.mdx', 'faux-conseiller.mdx']);
    expect((await again()).report).toContain('2 articles déjà là');
    project.remove();
  });

  it('tells of all that it could not read, and brings the rest', async () => {
    const { report, isWhole, project, list } = await bring({
      'a.md': '---\ntitle: "a\n---\nA',
      'b.md': '{{< inconnu a="b" >}}\n\nB',
      'c.md': 'C',
    });
    expect(isWhole).toBe(false);
    expect(report).toContain('un en-tête illisible');
    expect(report).toMatch(
      /b\.mdx\n {2}texte \(ligne \d+\)\n {4}reçu {4}: « \{\{< inconnu a="b" >\}\} »/,
    );
    expect(list('articles').sort()).toEqual(['b.mdx', 'c.mdx', 'faux-conseiller.mdx']);
    project.remove();
  });

  it('is not ended by a text that nothing can go through', async () => {
    const { isWhole, list, project, problems } = await bring({
      'a.md': `<div>${'<div>'.repeat(20_000)}a`,
      'b.html': `<p>${'<b><i>'.repeat(20_000)}a`,
      'c.md': `${'> '.repeat(3_000)}a`,
      'd.md': `![a](data:image/png;base64,${'A'.repeat(300_000)})`,
      'e.md': 'E',
    });
    expect(isWhole).toBe(false);
    expect(list('articles')).toContain('e.mdx');
    expect(await problems()).toEqual([]);
    project.remove();
  });

  it('reads what old computers wrote, and says so', async () => {
    const project = tempContent();
    const folder = path.join(project.root, 'ailleurs');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.md'), Buffer.from('L\u2019\u00e9t\u00e9', 'latin1'));
    writeFileSync(path.join(folder, 'b.md'), Buffer.from([0x4c, 0x92, 0xe9, 0x74, 0xe9]));
    const { report } = await runImport(project.root, folder, {
      tables: { sections: {}, authors: {} },
      now: NOW,
    });
    expect(report).toContain('windows-1252');
    expect(readFileSync(path.join(project.root, 'content/articles/b.mdx'), 'utf8')).toContain(
      'L’été',
    );
    project.remove();
  });

  it('says what is expected where there is nothing to read', async () => {
    const project = tempContent();
    const options = { tables: { sections: {}, authors: {} }, now: NOW };
    await expect(runImport(project.root, path.join(project.root, 'rien'), options)).rejects.toThrow(
      'n’existe pas',
    );
    await expect(
      runImport(project.root, path.join(project.root, 'public'), options),
    ).rejects.toThrow('.md');
    expect(existsSync(path.join(project.root, 'content/articles/rien.mdx'))).toBe(false);
    project.remove();
  });
});
