import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TREE_FOLDER } from '../../delivery/paths';
import { localBin } from '../steps/run-command';

/** A way to serve the same build. */
export interface Server {
  readonly name: string;
  /** The Debian package to install when the command is not there. */
  readonly needs?: string;
  command(root: string, port: number): readonly [string, ...string[]];
}

/** nginx with one worker, as Node has one, serving the compressed files of the tree from the disk. */
function nginxConfig(root: string, port: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
user root;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off; sendfile on;
  server {
    listen 127.0.0.1:${port}; root ${path.join(root, TREE_FOLDER, 'files')};
    gzip_static on;
    location / { try_files $uri.html $uri /index.html; }
  }
}`,
  );
  return file;
}

export const SERVERS: readonly Server[] = [
  {
    name: 'npm run serve',
    command: (root) => [process.execPath, path.join(root, TREE_FOLDER, 'server.mjs')],
  },
  {
    name: 'next start',
    command: (_, port) => [
      localBin('next'),
      'start',
      '--hostname',
      'localhost',
      '--port',
      `${port}`,
    ],
  },
  {
    name: 'nginx (limit)',
    needs: 'nginx',
    command: (root, port) => ['nginx', '-c', nginxConfig(root, port)],
  },
];

/** Runs `work` while a server listens on a port, then stops it. */
export async function whileServing<Result>(
  server: Server,
  root: string,
  port: number,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const [command, ...args] = server.command(root, port);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const origin = `http://localhost:${port}`;
  try {
    await untilReady(origin, child);
    return await work(origin);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const isReady = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${origin}.`);
}
