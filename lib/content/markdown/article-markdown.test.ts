import { describe, expect, it, vi } from 'vitest';
import { blocksRead, readMarkdown } from '../../../testing/read-markdown';
import { articleMarkdown, type MarkdownArticle } from './article-markdown';

vi.stubEnv('SITE_URL', 'https://exemple.fr');

const ARTICLE: MarkdownArticle = {
  title: 'Un faux conseiller',
  standfirst: 'Il connaît votre nom.',
  authors: ['La rédaction', 'Ada Martin'],
  publishedAt: '2026-05-04T08:00:00+02:00',
  updatedAt: '2026-05-05T09:30:00+02:00',
  section: 'Justice',
  url: 'https://exemple.fr/articles/faux-conseiller',
  body: 'Il appelle\\[1].\n\n- Un.\n- Deux.\n',
  updates: [{ date: '2026-05-05T09:30:00+02:00', text: 'le jugement est rendu.' }],
  corrections: [{ date: '2026-05-05T09:30:00+02:00', text: 'Le prénom était faux.' }],
  sources: [
    { number: 2, publisher: '17Cyber', title: 'fiche', url: 'https://17cyber.gouv.fr' },
    { number: 1, publisher: 'Cour de cassation', title: 'arrêt', date: '2024-10-23' },
  ],
  aiMention: 'Une machine a aidé.',
};

const written = (changes: Partial<MarkdownArticle> = {}): string =>
  articleMarkdown({ ...ARTICLE, ...changes });

describe('articleMarkdown', () => {
  it('says which dossier it is part of, whatever its name holds', () => {
    const dossier = {
      name: 'Dossier : [A] & *B*',
      place: '2 sur 3',
      url: 'https://exemple.fr/dossiers/a',
    };
    expect(written({ dossier })).toContain(
      '\n\n[Dossier : \\[A\\] & \\*B\\*](https://exemple.fr/dossiers/a), 2 sur 3\n\n',
    );
  });

  it('says all that the page says, in its order', () => {
    expect(written().replace(/\u00a0/g, ' ')).toBe(`# Un faux conseiller

**Il connaît votre nom.**

Par La rédaction, Ada Martin · Publié le 4 mai 2026 à 8 h · Mis à jour le 5 mai 2026 à 9 h 30 · Rubrique : Justice

Adresse : <https://exemple.fr/articles/faux-conseiller>

- **Mise à jour du 5 mai 2026 à 9 h 30** : le jugement est rendu.

Une machine a aidé.

Il appelle\\[1].

- Un.
- Deux.

## Corrections

- **5 mai 2026 à 9 h 30** : Le prénom était faux.

## Sources

1. Cour de cassation, arrêt, 23 octobre 2024.
2. 17Cyber, [fiche](https://17cyber.gouv.fr).

© [Le Banc d’essai](https://exemple.fr)
`);
  });

  it('says neither an update, nor corrections, nor an AI, when there was none', () => {
    const { aiMention: _, ...silent } = ARTICLE;
    const bare = articleMarkdown({
      ...silent,
      updatedAt: ARTICLE.publishedAt,
      updates: [],
      corrections: [],
    });
    for (const words of ['Mis à jour', 'Mise à jour', 'Corrections', 'machine']) {
      expect(written()).toContain(words);
      expect(bare).not.toContain(words);
    }
  });

  it.each(['*a* _b_', '# c #', '[d](e) ![f](g)', '<i>h</i> &amp; <!-- -->', '1. j', '`k` \\'])(
    'gives « %s » back as it was, wherever it stands',
    (words) => {
      const read = blocksRead(
        written({
          title: words,
          standfirst: words,
          authors: [words],
          section: words,
          corrections: [{ date: ARTICLE.publishedAt, text: words }],
          sources: [{ number: 1, publisher: words, title: words, url: 'https://x.fr/a_b(c)' }],
        }),
      );
      expect(read[0]).toBe(`heading: ${words}`);
      expect(read[1]).toBe(`paragraph: ${words}`);
      expect(read[2]).toContain(`Par ${words} · `);
      expect(read[2]).toContain(`Rubrique\u00a0: ${words}`);
      expect(read).toContain(`listItem: 4\u00a0mai\u00a02026 à 8\u00a0h\u00a0: ${words}`);
      expect(read).toContain(`listItem: ${words}, ${words}.`);
    },
  );

  it('keeps the numbers of the sources beyond nine', () => {
    const sources = Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      publisher: 'Arcep',
      title: `décision ${index + 1}`,
    }));
    const lists = readMarkdown(written({ sources })).children.filter(({ type }) => type === 'list');
    expect(lists.at(-1)).toMatchObject({ ordered: true, start: 1, children: { length: 12 } });
    expect(written({ sources })).toContain('\n12. Arcep, décision 12.\n');
  });
});
