import { checkContent } from '../../lib/content/check/check-content';
import { formatProblems, type Problem } from '../../lib/content/problems';
import { runScript } from '../support/site-copy';
import { factAtLine, factOf, isArticle, removePayload, writePayloads } from './content';
import type { Fault } from './fault';
import { PAYLOADS, type Payload } from './payloads';

/** What the check did with every payload. */
export interface Verdict {
  readonly accepted: readonly Payload[];
  readonly refused: readonly Payload[];
  readonly faults: readonly Fault[];
}

/** Words of the messages of parsers, of which no writer knows what to do. */
const ENGLISH =
  /\b(?:the|unexpected|expected|error|invalid|could not|cannot|must|before|after|character|end of file|undefined|null|object Object|NaN)\b/i;
const STACK = /^\s+at \S+.*:\d+|\.[cm]?[jt]s:\d+|node_modules/m;
/** What a terminal obeys, and signs that turn a line round. */
const OBEYED = /(?![\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

/** A message without what the writer typed, which is between quotation marks. */
function ownWords(text: string): string {
  return text.replace(/«[^»]*»/g, '«»');
}

/** What a refusal lacks for a writer to mend the text. */
function refusalFaults(payload: Payload, problem: Problem): Fault[] {
  const { file, line, received, expected } = problem;
  const tell = (what: string) => ({
    place: payload.place,
    text: payload.text,
    id: payload.id,
    what,
  });
  const shown = formatProblems([problem]);
  return [
    ...(file.startsWith('content/') ? [] : [tell(`the refusal names no file: ${shown}`)]),
    ...(line === undefined ? [tell(`the refusal names no line: ${shown}`)] : []),
    ...(ENGLISH.test(ownWords(`${received}\n${expected}`))
      ? [tell(`the refusal is not in French: ${shown}`)]
      : []),
    ...(STACK.test(ownWords(shown)) ? [tell(`the refusal shows code: ${shown}`)] : []),
    ...(OBEYED.test(shown) ? [tell(`the refusal prints a control: ${JSON.stringify(shown)}`)] : []),
  ];
}

/** The payload that a problem is about. */
function ownerOf(site: string, problem: Problem, payloads: readonly Payload[]): Payload {
  const isPublisher = problem.file === 'content/publisher.yml';
  const name = problem.file.replace(/^.*\/|\.\w+$/g, '');
  const atLine = isPublisher && problem.line ? factAtLine(site, problem.line) : undefined;
  const owner = payloads.find((payload) =>
    isPublisher
      ? !isArticle(payload) && [problem.field, atLine].includes(factOf(payload.place))
      : payload.id === name,
  );
  if (!owner) throw new Error(`Harmless content was refused:\n${formatProblems([problem])}`);
  return owner;
}

/** Has the check refuse what it refuses, until what is left is sound; `harmless` must never be refused. */
export async function refusePayloads(site: string, harmless: readonly Payload[]): Promise<Verdict> {
  let accepted = PAYLOADS;
  const faults: Fault[] = [];
  writePayloads(site, [...harmless, ...accepted]);
  faults.push(...(await commandFaults(site)));
  for (;;) {
    const { problems } = await checkContent(site, new Date());
    if (problems.length === 0) break;
    const refused = new Set<Payload>();
    for (const problem of problems) {
      const payload = ownerOf(site, problem, accepted);
      refused.add(payload);
      faults.push(...refusalFaults(payload, problem));
    }
    for (const payload of refused) removePayload(site, payload);
    accepted = accepted.filter((payload) => !refused.has(payload));
  }
  // Their topics are filled again: a feed holds only so many.
  writePayloads(site, [...harmless, ...accepted]);
  return { accepted, refused: PAYLOADS.filter((each) => !accepted.includes(each)), faults };
}

/** `npm run check` must end with 1 on all of them at once, and say why, without a stack. */
async function commandFaults(site: string): Promise<Fault[]> {
  const { exitCode, output } = await runScript('check.ts', site, {}, true);
  const tell = (what: string) => ({
    place: 'npm run check',
    text: 'all at once',
    id: 'check',
    what,
  });
  return [
    ...(exitCode === 1 ? [] : [tell(`it ended with ${exitCode}`)]),
    ...(/Rien n’a été construit\.\s*$/.test(output) ? [] : [tell('it does not say so at its end')]),
    ...(/^\s+at .*:\d+:\d+\)?$/m.test(output) ? [tell('it printed a stack')] : []),
    ...(OBEYED.test(output) ? [tell('it printed a control')] : []),
  ];
}
