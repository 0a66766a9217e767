import { reportOnContent } from './steps/check-content';

const articles = await reportOnContent(process.cwd());
process.exitCode = articles === undefined ? 1 : 0;
