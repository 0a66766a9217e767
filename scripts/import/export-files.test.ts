import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportFiles } from './export-files';

let root = '';
let files: ExportFiles;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'export-'));
  for (const file of [
    'uploads/2019/03/pont.jpg',
    'uploads/2020/01/pont.jpg',
    'uploads/été 1.jpg',
    'posts/a/pont.jpg',
    'seul.png',
    'node_modules/b.jpg',
  ]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file);
  }
  symlinkSync('/etc/hostname', path.join(root, 'lien.jpg'));
  files = new ExportFiles(root);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('ExportFiles', () => {
  it.each([
    [
      'https://exemple.fr/wp-content/uploads/2019/03/pont.jpg?w=300',
      '.',
      'uploads/2019/03/pont.jpg',
    ],
    ['/uploads/2020/01/pont-1024x768.jpg', '.', 'uploads/2020/01/pont.jpg'],
    ['./pont.jpg', 'posts/a', 'posts/a/pont.jpg'],
    ['../../seul.png', 'posts/a', 'seul.png'],
    ['SEUL.PNG', '.', 'seul.png'],
    ['/images/e\u0301te\u0301%201.jpg', '.', 'uploads/été 1.jpg'],
  ])('finds %s from %s', (reference, folder, file) => {
    expect(files.find(reference, folder)).toBe(file);
  });

  it.each([
    'pont.jpg',
    'absent.jpg',
    '',
    '../../../../etc/hostname',
    'lien.jpg',
    'b.jpg',
    'data:image/png;base64,AA',
  ])('finds nothing, or no single file, at %j', (reference) =>
    expect(files.find(reference, '.')).toBeUndefined(),
  );
});
