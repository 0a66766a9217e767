import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Pressed, pressFile } from '../delivery/build/press';
import { PublishableTree } from '../delivery/build/publishable-tree';
import { commonHeaders, fileHeaders, pageHeaders } from '../delivery/headers';

const SITE_URL = 'https://journal.test';
/** Too large to be sent in one piece. */
export const LARGE = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
const BUILT_AT = '2026-11-25T12:00:00.000Z';

/**
 * A body as the build presses one, in a folder of the caller's.
 * @param contentType decides whether it is compressed
 */
export function pressed(folder: string, body: Buffer, contentType: string): Promise<Pressed> {
  const file = path.join(folder, createHash('sha256').update(body).digest('hex'));
  writeFileSync(file, body);
  return pressFile({ file, contentType }, { folder: path.join(folder, 'kept'), recipe: 'essai' });
}

/** A page long enough to be worth compressing. */
export const page = (title: string): string =>
  `<!doctype html><title>${title}</title>${'<p>Le même texte, encore une fois.</p>'.repeat(40)}`;

/**
 * A release of a few files, written as the build writes one. The caller removes it.
 * @returns its folder, and what removes it
 */
export async function smallRelease(): Promise<{ folder: string; remove(): void }> {
  const root = mkdtempSync(path.join(tmpdir(), 'release-'));
  const folder = path.join(root, 'release');
  const tree = PublishableTree.create(folder, { at: BUILT_AT });
  const csp = "default-src 'none'";
  const pages: readonly (readonly [address: string, status: number, title: string])[] = [
    ['/', 200, 'Accueil'],
    ['/articles/a', 200, 'Article'],
    ['/articles/retire', 410, 'Retiré'],
    ['/404', 404, 'Introuvable'],
    ['/erreur', 500, 'Panne'],
  ];
  for (const [address, status, title] of pages) {
    const file = `${address.slice(1) || 'index'}.html`;
    const headers = pageHeaders({ path: address, status, csp });
    const body = await pressed(root, Buffer.from(page(title)), 'text/html');
    tree.add({ path: address, file, body, status, headers });
  }
  const files: readonly (readonly [address: string, contentType: string, body: Buffer])[] = [
    ['/articles/a.md', 'text/markdown; charset=utf-8', Buffer.from('# Article\n'.repeat(90))],
    ['/icon.png', 'image/png', Buffer.from('0123456789')],
    ['/media/grand.avif', 'image/avif', LARGE],
    ['/vide.txt', 'text/plain; charset=utf-8', Buffer.alloc(0)],
  ];
  for (const [address, contentType, text] of files) {
    const headers = fileHeaders({ path: address, contentType });
    const body = await pressed(root, text, contentType);
    tree.add({ path: address, file: address.slice(1), body, status: 200, headers });
  }
  tree.finish({
    build: { id: 'essai', at: BUILT_AT, siteUrl: SITE_URL },
    headers: commonHeaders({
      siteUrl: SITE_URL,
      indexable: true,
      trainingBots: 'refuse',
      reusePage: undefined,
    }),
    notFound: tree.take('/404'),
    failure: tree.take('/erreur'),
    redirects: {
      '/articles/ancien': '/articles/a',
      '/?p=123': '/articles/a',
      '/spip.php?article12': '/articles/a',
    },
    dynamic: ['/oembed', '/panne'],
  });
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}
