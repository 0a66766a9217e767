import { examineContent } from './steps/check-content';

/** `npm run check`: says whether the content is fit to publish, and changes nothing. */
const { problems } = await examineContent(process.cwd(), new Date());
process.exitCode = problems.length === 0 ? 0 : 1;
