import type { VFileMessage } from 'vfile-message';
import { type Problem, quote } from '../../problems';
import { isBlank } from '../../schema/characters';
import { type Body, parseBody } from '../../text/body';
import type { SourceFile } from '../source-file';
import { bodyExcesses, LESS_DEEP } from './body-budget';
import { htmlRemedy } from './html-remedies';

/** Parses the body of a file, or says why it cannot be. */
export function readBody(source: SourceFile): {
  readonly body?: Body;
  readonly problems: readonly Problem[];
} {
  const excesses = bodyExcesses(source);
  if (excesses.length > 0) return { problems: excesses };
  try {
    return { body: parseBody(source.body), problems: [] };
  } catch (error) {
    const isTooDeep = error instanceof RangeError;
    return { problems: [isTooDeep ? endless(source) : explainMdx(error as VFileMessage, source)] };
  }
}

function endless({ file, linesBeforeBody }: SourceFile): Problem {
  const received = 'un texte aux niveaux sans fin';
  return { file, line: linesBeforeBody + 1, field: 'texte', received, expected: LESS_DEEP };
}

/** Says in French, at the right line of the file, why MDX could not be read. */
function explainMdx(message: VFileMessage, source: SourceFile): Problem {
  const [, opened] = /\((\d+):/.exec(message.reason) ?? [];
  const [, tag = ''] = /`(<[^`]*>)`/.exec(message.reason) ?? [];
  const lines = source.body.split('\n');
  let line = message.line ?? Number(opened ?? 1);
  // MDX may notice only at the next line, where nothing stands.
  while (line > 1 && isBlank(lines[line - 1] ?? '')) line--;
  const reasons: Readonly<Record<string, string>> = {
    'end-tag-mismatch': `${htmlRemedy(/^<\/?([\w-]+)/.exec(tag)?.[1] ?? null) ?? `une balise fermante pour chaque balise ouvrante, dans l’ordre (voir ${tag}, ligne ${Number(opened ?? line) + source.linesBeforeBody})`}`,
    'unexpected-closing-slash': 'une balise ouvrante avant cette balise fermante',
    'unexpected-eof': 'une balise ou une accolade refermée ; \\< pour le signe lui-même',
    'unexpected-lazy': 'du texte, sans accolades « { } », sous une citation ou une liste',
    acorn: 'du texte : ni accolades « { } », ni import, ni export',
    'unexpected-character':
      'un chevron « < » qui ouvre un bloc (<KeyFigures>…) ou une balise (<sup>…</sup>), des attributs entre guillemets droits ; \\< pour le signe lui-même',
  };
  const typed = lines[line - 1] ?? '';
  if (message.ruleId === 'unexpected-character' && /<!/.test(typed)) {
    const expected = /<!--/.test(typed)
      ? 'un commentaire refermé par « --> », seul sur ses lignes ou dans une phrase, sans ligne vide'
      : 'le texte sans cette balise';
    return {
      file: source.file,
      line: line + source.linesBeforeBody,
      field: 'commentaire',
      received: quote(typed),
      expected,
    };
  }
  return {
    file: source.file,
    line: line + source.linesBeforeBody,
    field: 'texte (MDX)',
    received: quote(typed),
    expected: reasons[message.ruleId ?? ''] ?? 'du texte que MDX sait lire',
  };
}
