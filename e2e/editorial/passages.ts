import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import matter from 'gray-matter';
import { parseBody } from '../../lib/content/text/body';
import { sourceId } from '../../lib/content/text/page-ids';
import type { Passage } from './measures';

const ARTICLES = path.join(import.meta.dirname, '../../content/articles');

/** Identifiers of the sources of an article in the order of its list: those it calls first, as it calls them. */
export function sourceIdsOf(articlePath: string): readonly string[] {
  const file = path.join(ARTICLES, `${path.basename(articlePath)}.mdx`);
  const { data, content } = matter(readFileSync(file, 'utf8'));
  const ids: readonly string[] = data.sources.map(({ id }: { id: string }) => id);
  const { citations } = parseBody(content);
  return [...citations, ...ids.filter((id) => !citations.includes(id))];
}

/**
 * The passages of the article that is open, each with the sources that it calls. An entry of the list of
 * sources is one too: its date and its number are its own.
 */
export async function passagesOf(page: Page, sourceIds: readonly string[]): Promise<Passage[]> {
  const found = await page.evaluate((start) => {
    const passages = document.querySelectorAll<HTMLElement>(
      '.prose :is(p, li, tr, dt, dd, figcaption, caption), .source-list li',
    );
    return [...passages].map((element) => ({
      text: element.innerText,
      called: [
        ...(element.id.startsWith(start) ? [`#${element.id}`] : []),
        ...[...element.querySelectorAll(`a[href^="#${start}"]`)].map(
          (call) => call.getAttribute('href') ?? '',
        ),
      ],
    }));
  }, sourceId(''));
  const byAddress = new Map(sourceIds.map((id, index) => [`#${sourceId(index + 1)}`, id]));
  return found.map(({ text, called }) => ({
    text,
    sources: called.flatMap((address) => byAddress.get(address) ?? []),
  }));
}
