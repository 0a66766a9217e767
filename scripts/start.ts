import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildSite } from './steps/build-site';
import { environmentOrExit } from './steps/environment';

/** `npm start`: builds the site, then serves it until it is stopped. */
const root = process.cwd();
environmentOrExit();

if (await buildSite(root)) {
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'serve.mjs')], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('close', (code) => {
    process.exitCode = code ?? 0;
  });
} else {
  process.exitCode = 1;
}
