import { autolink } from 'micromark-core-commonmark';
import { asciiAlpha, asciiAlphanumeric, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { commentFlow, commentText } from './comment';

/**
 * What may follow `<` in a text. MDX takes every `<` for a tag and stops at the first that is none: what
 * Markdown reads there (comments, addresses, `<br>`, and « <25 », which is a text) is read before it.
 */

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const codeOf = (character: string): number => character.charCodeAt(0);
/** After a name in lower case, these go on as a tag does. Any other makes it a text: « a<b, b<c ». */
const AFTER_NAME: ReadonlySet<Code> = new Set(['/', '>', '{'].map(codeOf));

/** `<https://exemple.fr>`: CommonMark's own, under a name that MDX has not switched off. */
const address: Construct = { ...autolink, name: 'addressInChevrons' };

/** `<br>`, as HTML writes it: without an end, in either case. */
const voidTag: Construct = {
  name: 'voidTag',
  tokenize(effects, ok, nok) {
    let name = '';
    const inName: State = (code) => {
      if (asciiAlpha(code) && name.length < 3) {
        name += String.fromCharCode(code as number);
        effects.consume(code);
        return inName;
      }
      return /^(?:br|wbr)$/i.test(name) ? afterName(code) : nok(code);
    };
    const afterName: State = (code) => {
      if (code === 32 || code === SLASH) {
        effects.consume(code);
        return afterName;
      }
      if (code !== GREATER_THAN) return nok(code);
      effects.consume(code);
      effects.exit('voidTag');
      return ok;
    };
    return (code) => {
      effects.enter('voidTag');
      effects.consume(code);
      return inName;
    };
  },
};

/** True to the grammar of tags as far as it must be to leave « <25 », « <- » and « a<b, » to the text. */
function tagStart(declarations: boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const end = (verdict: State): State => {
        return (code) => {
          effects.exit('chevron');
          return verdict(code);
        };
      };
      const inName: State = (code) => {
        if (asciiAlphanumeric(code) || code === codeOf('-')) {
          effects.consume(code);
          return inName;
        }
        const goesOn = AFTER_NAME.has(code) || (code !== null && markdownLineEndingOrSpace(code));
        return end(goesOn ? ok : nok)(code);
      };
      const afterMark: State = (code) => {
        if (code === SLASH) {
          effects.consume(code);
          return (next) => end(asciiAlpha(next) ? ok : nok)(next);
        }
        if (code === codeOf('?')) return end(ok)(code);
        if (code === codeOf('!')) return end(declarations ? ok : nok)(code);
        if (code === codeOf('_') || code === codeOf('$')) return end(ok)(code);
        if (!asciiAlpha(code)) return end(nok)(code);
        // A block of ours starts with a capital: what follows its name is told, whatever it is.
        const isBlock = (code as number) < codeOf('a');
        return isBlock ? end(ok)(code) : inName(code);
      };
      return (code) => {
        effects.enter('chevron');
        effects.consume(code);
        return afterMark;
      };
    },
  };
}

/** A construct of MDX that is asked only where a tag may start. */
function guarded(
  construct: Construct,
  elsewhere: readonly Construct[],
  start: Construct,
): Construct {
  return {
    ...construct,
    name: `${construct.name}Guarded`,
    tokenize(effects, ok, nok) {
      const asTag = effects.check(start, construct.tokenize.call(this, effects, ok, nok), nok);
      return elsewhere.reduceRight((next, each) => effects.check(each, nok, next), asTag);
    },
  };
}

/** The construct of that name, among those of MDX. */
function constructOf(extensions: readonly Extension[], kind: 'flow' | 'text', name: string) {
  const found = extensions
    .flatMap((extension) => extension[kind]?.[LESS_THAN] ?? [])
    .find((construct) => construct.name === name);
  if (!found) throw new Error(`remark-mdx has no construct named ${name}.`);
  return found;
}

/** All that `<` may open, in front of what MDX reads. */
export function chevron(mdx: readonly Extension[]): Extension {
  const flow = constructOf(mdx, 'flow', 'mdxJsxFlowTag');
  const text = constructOf(mdx, 'text', 'mdxJsxTextTag');
  return {
    disable: { null: ['mdxJsxFlowTag', 'mdxJsxTextTag'] },
    flow: {
      [LESS_THAN]: [commentFlow, guarded(flow, [address, voidTag], tagStart(false))],
    },
    text: {
      [LESS_THAN]: [commentText, address, voidTag, guarded(text, [], tagStart(true))],
    },
  };
}
