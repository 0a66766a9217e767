import { searchStrings } from '../lib/site/strings';
import type { Found } from './engine';
import { excerptParts, joinElisions } from './words';

/** A result in the markup of the page: a copy of its pattern, filled with text alone. */
export function resultElement(pattern: HTMLElement, found: Found): HTMLElement {
  const { url, excerpt, content, plain_excerpt: plain, meta } = found;
  const item = pattern.cloneNode(true) as HTMLElement;
  const part = (name: string) => item.querySelector(`[data-part="${name}"]`);
  part('section')?.replaceChildren(meta.section ?? '');
  part('title')?.replaceChildren(joinElisions(meta.title ?? url));
  part('title')?.setAttribute('href', url);
  part('day')?.replaceChildren(searchStrings.publishedOn, meta.day ?? '');
  const nodes = excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part('excerpt')?.replaceChildren(
    content.startsWith(plain) ? '' : '… ',
    ...nodes,
    content.endsWith(plain) ? '' : ' …',
  );
  return item;
}
