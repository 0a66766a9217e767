import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callId, isPageId, PAGE_IDS, sectionHeadingId, sourceId, uniqueIds } from './page-ids';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
/** An attribute or a property that names an identifier, with what it is given. */
const IDENTIFIER = /(?<![\w-])(?:id|htmlFor|aria-[a-z]+)=(?:\{`|["'])([^"'`]+)/g;
/** Attributes whose values are no identifiers. */
const WORDS = /aria-(?:label|hidden|current|live|busy|pressed|expanded|disabled)=/;

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx$/.test(name))
    .map((name) => path.join(folder, name));
}

describe('the table of identifiers', () => {
  it.each(['app', 'components'])('is where all of %s takes them from', (folder) => {
    const typed = sources(folder).flatMap((file) =>
      [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IDENTIFIER)]
        .filter(([attribute, id]) => !WORDS.test(attribute) && !id?.startsWith('${'))
        .map(([, id]) => `${file}: ${id}`),
    );
    expect(typed).toEqual([]);
  });
});

describe('uniqueIds', () => {
  const idsOf = (...headings: string[]) => headings.map(uniqueIds());

  it('keeps the identifiers of words that come back', () => {
    expect(idsOf('Bis', 'bis', 'Bis !', '…', '?')).toEqual([
      'bis',
      'bis-2',
      'bis-3',
      'section',
      'section-2',
    ]);
  });

  it('never gives one twice, whatever the words are', () => {
    for (const headings of [
      ['Étape', 'Étape', 'Étape 2'],
      ['Étape 2', 'Étape', 'Étape', 'Étape'],
      ['Sources', 'Texte sources', 'Sources', 'Sources'],
      ['Appel', 'Appel', 'Appel 2', 'Appel 2', 'Texte appel 2'],
      ['A', 'A 2', 'A', 'A 2', 'A 2 2', 'A'],
    ]) {
      const ids = idsOf(...headings);
      expect(new Set(ids).size, ids.join(' ')).toBe(headings.length);
      expect(ids.filter(isPageId)).toEqual([]);
    }
  });

  it('leaves every identifier of the page to the page', () => {
    const own = [...Object.values(PAGE_IDS), sourceId(1), callId(12), sectionHeadingId('justice')];
    expect(own.every(isPageId)).toBe(true);
    expect(idsOf(...own).filter(isPageId)).toEqual([]);
    expect(isPageId('source-ouverte')).toBe(false);
  });
});
