import { describe, expect, it } from 'vitest';
import { prefersMarkdown } from './prefers-markdown';

describe('prefersMarkdown', () => {
  it.each([
    'text/markdown',
    'text/markdown, text/html;q=0.9',
    'text/markdown, */*;q=0.1',
    'TEXT/MARKDOWN;q=0.5, text/html;q=0.4',
  ])('gives Markdown to « %s »', (accept) => expect(prefersMarkdown(accept)).toBe(true));

  it.each([
    undefined,
    '',
    '*/*',
    'text/html, text/markdown;q=0.1',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'text/markdown;q=0',
    'text/markdown, text/html',
    'text/markdown;q=0.5, */*',
  ])('gives HTML to « %s »', (accept) => expect(prefersMarkdown(accept)).toBe(false));
});
