import { spawn } from 'node:child_process';
import { buildSite } from './steps/build-site';
import { environmentOrExit } from './steps/environment';
import { localBin } from './steps/run-command';

/** `npm start`: builds the site, then serves it until it is stopped. */
const root = process.cwd();
const { port, siteUrl } = environmentOrExit();

if (await buildSite(root)) {
  const server = spawn(localBin('next'), ['start', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`\nContre-appel est servi à l’adresse http://localhost:${port}`);
  if (siteUrl !== `http://localhost:${port}`)
    console.log(`Ses pages se disent publiées à ${siteUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('close', (code) => {
    process.exitCode = code ?? 0;
  });
} else {
  process.exitCode = 1;
}
