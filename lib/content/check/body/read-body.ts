import type { VFileMessage } from 'vfile-message';
import { type Problem, quote } from '../../problems';
import { type Body, parseBody } from '../../text/body';
import type { SourceFile } from '../source-file';
import { bodyExcesses, LESS_DEEP } from './body-budget';
import { htmlRemedy } from './html-remedies';
import { excerptAt, mdxFault } from './mdx-fault';

/** Beyond these, a writer is told no more of one text. */
const MOST_FAULTS = 20;
/** A line that repeats one fault this often is not read to its end: each reading costs a whole parse. */
const MOST_REPEATS = 3;

/** A text as far as it could be read. */
interface ReadBody {
  readonly body?: Body;
  /** Blocks whose tags were at fault: what they hold stands out of its place. */
  readonly lost: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Parses the body of a file, without what MDX cannot read of it: each such fault is told. */
export function readBody(source: SourceFile): ReadBody {
  const lost = new Set<string>();
  const excesses = bodyExcesses(source);
  if (excesses.length > 0) return { lost, problems: excesses };
  const problems: Problem[] = [];
  let text = source.body;
  let repeats = 0;
  for (let round = 0; round < MOST_FAULTS; round++) {
    try {
      return { body: parseBody(text), lost, problems };
    } catch (error) {
      if (error instanceof RangeError) return { lost, problems: [...problems, endless(source)] };
      const fault = mdxFault(error as VFileMessage, text);
      const problem = explainMdx(error as VFileMessage, source, fault.offset);
      // Twice the same fault on one line is told once.
      const { line, received, expected } = problems.at(-1) ?? {};
      const isTold =
        line === problem.line && received === problem.received && expected === problem.expected;
      if (!isTold) problems.push(problem);
      else if (++repeats > MOST_REPEATS) break;
      if (fault.block) lost.add(fault.block);
      if (fault.rest === text) break;
      text = fault.rest;
    }
  }
  return { lost, problems };
}

function endless({ file, linesBeforeBody }: SourceFile): Problem {
  const received = 'un texte aux niveaux sans fin';
  return { file, line: linesBeforeBody + 1, field: 'texte', received, expected: LESS_DEEP };
}

/** Says in French, at the right line of the file, why MDX could not be read. */
function explainMdx(message: VFileMessage, source: SourceFile, offset: number): Problem {
  const [, opened] = /\((\d+):/.exec(message.reason) ?? [];
  const [, tag = ''] = /`(<[^`]*>)`/.exec(message.reason) ?? [];
  const line = source.body.slice(0, offset).split('\n').length;
  const reasons: Readonly<Record<string, string>> = {
    'end-tag-mismatch': `${htmlRemedy(/^<\/?([\w-]+)/.exec(tag)?.[1] ?? null) ?? `une balise fermante pour chaque balise ouvrante, dans l’ordre (voir ${tag}, ligne ${Number(opened ?? line) + source.linesBeforeBody})`}`,
    'unexpected-closing-slash': 'une balise ouvrante avant cette balise fermante',
    'unexpected-eof': 'une balise ou une accolade refermée ; \\< pour le signe lui-même',
    'unexpected-lazy': 'du texte, sans accolades « { } », sous une citation ou une liste',
    acorn: 'du texte : ni accolades « { } », ni import, ni export',
    'unexpected-character':
      'un chevron « < » qui ouvre un bloc (<KeyFigures>…) ou une balise (<sup>…</sup>), des attributs entre guillemets droits ; \\< pour le signe lui-même',
  };
  const received = quote(excerptAt(source.body, offset));
  const typed = source.body.slice(offset, offset + 4);
  if (message.ruleId === 'unexpected-character' && typed.startsWith('<!')) {
    const expected =
      typed === '<!--'
        ? 'un commentaire refermé par « --> », seul sur ses lignes ou dans une phrase, sans ligne vide'
        : 'le texte sans cette balise';
    return {
      file: source.file,
      line: line + source.linesBeforeBody,
      field: 'commentaire',
      received,
      expected,
    };
  }
  return {
    file: source.file,
    line: line + source.linesBeforeBody,
    field: 'texte (MDX)',
    received,
    expected: reasons[message.ruleId ?? ''] ?? 'du texte que MDX sait lire',
  };
}
