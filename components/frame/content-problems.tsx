import problems from '#generated/problems.json';
import { formatProblems, type Problem } from '@/lib/content/problems';
import { strings } from '@/lib/site/strings';

/**
 * What is wrong with the content, over the page: without it, a broken article would leave the old
 * page in the browser with no sign. The layout shows it on the development server only.
 */
export function ContentProblems() {
  const found = problems as readonly Problem[];
  if (found.length === 0) return null;
  return (
    <div role="alert" className="label border-b-4 border-accent p-5">
      <p className="text-lg font-bold">{strings.development.contentHasFaults}</p>
      <pre className="mt-3 overflow-x-auto whitespace-pre-wrap">{formatProblems(found)}</pre>
    </div>
  );
}
