import { buildSite } from './steps/build-site';

process.exitCode = (await buildSite(process.cwd())) ? 0 : 1;
