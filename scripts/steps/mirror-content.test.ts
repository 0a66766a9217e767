import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { SourceFile } from '../../lib/content/check/source-file';
import { readSourceTree } from '../../lib/content/check/source-tree';
import { articleFile, type TempContent, tempContent } from '../../testing/temp-content';
import { MIRROR_FOLDER, mirrorContent } from './mirror-content';

function inProject(run: (project: TempContent, documents: () => SourceFile[]) => void): void {
  const project = tempContent({ 'content/articles/2026/b.mdx': articleFile() });
  try {
    run(project, () => {
      const tree = readSourceTree(path.join(project.root, 'content'), project.root);
      return [...tree.articles, ...tree.sections, ...tree.authors];
    });
  } finally {
    project.remove();
  }
}

const filesOf = (root: string) =>
  readdirSync(path.join(root, MIRROR_FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(path.join(root, MIRROR_FOLDER), `${parentPath}/${name}`),
    )
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

it('holds each document under its own path, and nothing else', () =>
  inProject(({ root }, documents) => {
    mirrorContent(root, documents());
    const expected = [
      'articles/2026/b.mdx',
      'articles/faux-conseiller.mdx',
      'authors/la-redaction.yml',
      'sections/justice.yml',
    ];
    expect(filesOf(root)).toEqual(expected);
    expect(readdirSync(path.join(root, '.generated'))).toEqual(['content']);

    // What a killed or an older build may have left.
    mkdirSync(path.join(root, MIRROR_FOLDER, 'articles/2025'));
    writeFileSync(path.join(root, MIRROR_FOLDER, 'articles/2025/c.mdx'), '');
    mirrorContent(root, documents());
    expect(filesOf(root)).toEqual(expected);
    expect(readdirSync(path.join(root, MIRROR_FOLDER, 'articles')).sort()).toEqual([
      '2026',
      'faux-conseiller.mdx',
    ]);
  }));

it('writes only what changed', () =>
  inProject(({ root }, documents) => {
    const inode = (file: string) => statSync(path.join(root, MIRROR_FOLDER, file)).ino;
    mirrorContent(root, documents());
    const before = filesOf(root).map(inode);
    const article = path.join(root, 'content/articles/faux-conseiller.mdx');
    writeFileSync(article, readFileSync(article, 'utf8').replaceAll('\n', '\r\n'));
    mirrorContent(root, documents());
    expect(filesOf(root).map(inode)).toEqual(before);
    writeFileSync(article, articleFile({ title: 'Autre' }));
    mirrorContent(root, documents());
    expect(
      filesOf(root)
        .map(inode)
        .filter((each, index) => each !== before[index]),
    ).toHaveLength(1);
  }));

it('keeps the last good mirror of a faulty file, and all that it may name', () =>
  inProject(({ root }, documents) => {
    mirrorContent(root, documents());
    const article = 'content/articles/faux-conseiller.mdx';
    const mirror = path.join(root, MIRROR_FOLDER, 'articles/faux-conseiller.mdx');
    const good = readFileSync(mirror, 'utf8');
    writeFileSync(path.join(root, article), articleFile({ section: 'perdue' }));
    const left = documents().filter(({ file }) => !file.startsWith('content/sections/'));
    mirrorContent(root, left, new Set([article]));
    expect(readFileSync(mirror, 'utf8')).toBe(good);
    expect(filesOf(root)).toContain('sections/justice.yml');
  }));

it('makes a folder where a file stood, and a file where a folder stood', () =>
  inProject(({ root }, documents) => {
    mirrorContent(root, []);
    writeFileSync(path.join(root, MIRROR_FOLDER, 'articles/2026'), '');
    mkdirSync(path.join(root, MIRROR_FOLDER, 'articles/faux-conseiller.mdx'));
    mirrorContent(root, documents());
    expect(filesOf(root)).toHaveLength(4);
  }));
