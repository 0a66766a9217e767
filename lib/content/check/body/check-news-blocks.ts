import { visit } from 'unist-util-visit';
import { momentToIso } from '../../../site/dates';
import { articlePath } from '../../../site/urls';
import { type Problem, quote } from '../../problems';
import { attributesOf, type Block, type Body, blocksOf, wordsOf } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of what the blocks of a newsroom promise and do not hold: an excerpt, an order, links. */
export function checkNewsBlocks(body: Body, source: SourceFile): Problem[] {
  return [
    ...checkDocuments(body, source),
    ...checkPullQuotes(body, source),
    ...checkSeries(body, source),
    ...checkEntries(body, source),
  ];
}

/** Its title leads to one place. */
function checkDocuments({ blocks }: Body, source: SourceFile): Problem[] {
  return named(blocks, 'Document').flatMap((block) => {
    const { url, file } = attributesOf(block);
    if (url === undefined || file === undefined) return [];
    const expected =
      'url ou file, l’un ou l’autre : l’adresse d’origine peut se dire dans le texte';
    return [problemAtNode(source, block, '<Document> file', quote(file), expected)];
  });
}

/** Its words are hidden from who hears the page: they must stand in the text too. */
function checkPullQuotes({ tree, blocks }: Body, source: SourceFile): Problem[] {
  const words = plain(wordsOf(tree));
  return named(blocks, 'PullQuote').flatMap((block) => {
    const { text = '' } = attributesOf(block);
    if (text === '' || words.includes(plain(text))) return [];
    const expected = 'des mots du texte, tels qu’ils y sont : ceux d’un autre vont dans <Quote>';
    return [problemAtNode(source, block, '<PullQuote> text', quote(text), expected)];
  });
}

/** Words as they compare: one kind of space, of apostrophe and of quotation mark. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/["«»“”\s\u00a0\u202f]+/g, ' ')
    .replace(/ (?=[;:!?,.])/g, '')
    .trim();
}

/** It leads to our articles, which `check-links.ts` looks for. */
function checkSeries({ blocks }: Body, source: SourceFile): Problem[] {
  return named(blocks, 'Series').flatMap((block) => {
    const urls: string[] = [];
    visit(block, 'link', ({ url }) => {
      urls.push(url);
    });
    const expected = `une liste de liens vers des articles : - [Titre](${articlePath('nom')})`;
    if (urls.length === 0) {
      return [problemAtNode(source, block, '<Series>', 'aucun lien', expected)];
    }
    return urls
      .filter((url) => !url.startsWith(articlePath('')))
      .map((url) => problemAtNode(source, block, '<Series>', quote(url), expected));
  });
}

/** Entries go from the latest to the first, or the other way: an hour out of order is a slip. */
function checkEntries({ blocks }: Body, source: SourceFile): Problem[] {
  return named(blocks, 'Live').flatMap((live) => {
    const entries = blocksOf(live, 'Entry').flatMap((entry) => {
      const { at = '' } = attributesOf(entry);
      const iso = momentToIso(at);
      return iso ? [{ entry, at, instant: Date.parse(iso) }] : [];
    });
    const [first, last] = [entries.at(0), entries.at(-1)];
    const direction = Math.sign((last?.instant ?? 0) - (first?.instant ?? 0));
    return entries.flatMap(({ entry, at, instant }, index) => {
      const before = entries[index - 1];
      if (!before || (instant - before.instant) * direction >= 0) return [];
      const expected = `une heure dans l’ordre des autres, après ${quote(before.at)}`;
      return [problemAtNode(source, entry, '<Entry> at', quote(at), expected)];
    });
  });
}

function named(blocks: readonly Block[], name: string): Block[] {
  return blocks.filter((block) => block.name === name);
}
