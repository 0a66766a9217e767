import { describe, expect, it } from 'vitest';
import type { Problem } from '../../problems';
import { parseSource } from '../source-file';
import { checkBody } from './check-body';

const problemsOf = (body: string): readonly Problem[] =>
  checkBody('article', parseSource('x.mdx', `---\na: b\n---\n${body}`).source, [], () => undefined)
    .problems;

describe('the check of Markdown as the world writes it', () => {
  it.each([
    '| A | B |\n|--|--|\n| 1 | 2 |',
    '<Table caption="A" source="B">\n\n| A |\n|---|\n| 1 |\n\n</Table>',
    'Un[^1], deux[^1].\n\n[^1]: Une précision.',
    ':::attention Titre\n\n<Quote author="a">\nb\n</Quote>\n\n:::',
    '1. un\n\n![a](b.svg)\n\n2. deux',
    '5. cinq\n6. six',
    '2026\\. Une année noire.',
    'La note \\[^1], les \\*\\* et \\:smile:.',
    '> [!NOTE] Titre\n> Un mot.',
    '> [!NOTE]\n> Un mot.',
  ])('lets %j stand', (body) => expect(problemsOf(body)).toEqual([]));

  it.each([
    ['<div>x</div>', 'balise', '« <div> »', '> [!NOTE]'],
    ['<img src="a.png">', 'texte (MDX)', 'img', '![description]'],
    ['<IMG src="a.png" />', 'balise', '« <IMG> »', '![description]'],
    ['<span style="color:red">x</span>', 'balise', '« <span style> »', 'lang="…"'],
    ['<a name="x"></a>', 'balise', '« <a name> »', 'href="…"'],
    ['> Un.\n{.is-info}', 'liste d’attributs', '« {.is-info} »', 'sans ces accolades'],
    ['## Titre {#ancre}', 'liste d’attributs', '« {#ancre} »', 'sans ces accolades'],
    ['{{< youtube x >}}', 'code d’un autre logiciel', 'youtube', 'un lien'],
    [':::inconnu\nx\n:::', 'encadré', ':::inconnu', 'note, info'],
    [':::', 'encadré', ':::', 'note, info'],
    ['<!-- a', 'commentaire', '<!-- a', '-->'],
    ['[^1]: Une précision.', 'note', 'que rien n’appelle', '[^1] dans le texte'],
    ['Un[^1].\n\n[^1]: a\n\n[^1]: b', 'note', 'deux fois [^1]', 'un nom pour chaque note'],
    ['Un[^1].', 'note', '[^1]', '[^nom]: le texte de la note'],
    ['<Table caption="A">\n\nx\n\n</Table>', '<Table>', 'un autre contenu', 'un tableau'],
    ['2026. Une année.\n\n19. Un nombre.', 'liste', '« 2026. Une année. »', '2026\\.'],
    ['si a <b alors', 'texte (MDX)', 'si a <b alors', '\\< pour le signe'],
  ])('refuses %j once, by its name, with its remedy', (body, field, received, remedy) => {
    expect(problemsOf(body)).toEqual([
      expect.objectContaining({
        field,
        received: expect.stringContaining(received),
        expected: expect.stringContaining(remedy),
      }),
    ]);
  });
});
