import { buildContent } from './steps/build-content';
import { whileLocked } from './steps/build-lock';

/** `npm run content`: what the pages are built from, without the pages. */
const root = process.cwd();
const isBuilt = await whileLocked(root, async () => Boolean(await buildContent(root, new Date())));
process.exitCode = isBuilt ? 0 : 1;
