import { buildContent } from './steps/build-content';

process.exitCode = (await buildContent(process.cwd())) ? 0 : 1;
