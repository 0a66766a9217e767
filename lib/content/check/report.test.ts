import { describe, expect, it } from 'vitest';
import {
  articleFile,
  SOUND_BODY,
  SOUND_FRONT_MATTER,
  tempContent,
} from '../../../testing/temp-content';
import { checkContent } from './check-content';
import { describeReport } from './report';

const ARTICLE = 'content/articles/faux-conseiller.mdx';

/** What `npm run check` prints, and its exit code, for sound content spoilt by `files`. */
async function check(files: Readonly<Record<string, string | null>>) {
  const project = tempContent(files);
  try {
    const { text, isSound } = describeReport(await checkContent(project.root, new Date()), {
      withPublisher: false,
    });
    return { output: text, exitCode: isSound ? 0 : 1 };
  } finally {
    project.remove();
  }
}

const withField = (changes: Record<string, unknown>) => ({ [ARTICLE]: articleFile(changes) });
const withBody = (body: string) => ({ [ARTICLE]: articleFile({}, body) });
const withHero = (changes: Record<string, unknown>) =>
  withField({ hero: { ...SOUND_FRONT_MATTER.hero, ...changes } });
const { title: _title, ...untitled } = SOUND_FRONT_MATTER;

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12"><path d="M0 0h9v9"/></svg>';

/** What a hurried writer gets wrong: its name, the content, the field, value received and expected. */
const FAULTS: readonly (readonly [string, Record<string, string | null>, readonly string[]])[] = [
  ['an empty file', { [ARTICLE]: '' }, ['en-tête', 'un fichier vide', 'entre deux lignes « --- »']],
  [
    'no front matter',
    { [ARTICLE]: 'Bonjour.' },
    ['en-tête', '« Bonjour. »', 'entre deux lignes « --- »'],
  ],
  [
    'YAML that does not parse',
    { [ARTICLE]: '---\ntitle: "Sans fin\ndraft: true\n---\n' },
    ['en-tête (YAML)', 'attendu : un guillemet'],
  ],
  [
    'YAML with a key given twice',
    { [ARTICLE]: articleFile().replace('draft: false', 'draft: false\ndraft: true') },
    ['en-tête (YAML)', '« draft: true »', 'un seul champ de ce nom'],
  ],
  [
    'YAML with a colon in a bare value',
    { [ARTICLE]: articleFile().replace(/^title: .*$/m, 'title: Procès : la fin : suite') },
    ['en-tête (YAML) (ligne 2)', '« title: Procès : la fin : suite »', 'une valeur'],
  ],
  [
    'a missing field',
    { [ARTICLE]: articleFile({ title: undefined }) },
    ['title', 'reçu    : rien', 'le titre affiché'],
  ],
  [
    'an unknown field',
    withField({ auteur: 'moi' }),
    ['auteur', '« moi »', 'champs connus : kind, title, seoTitle'],
  ],
  [
    'a field with a typo in a group',
    withHero({ alte: 'x' }),
    ['hero.alte', '« x »', 'champs connus : file, alt'],
  ],
  [
    'a wrong type',
    withField({ tags: 'Escroquerie' }),
    ['tags', '« Escroquerie »', 'une liste non vide'],
  ],
  ['a wrong type in a boolean', withField({ draft: 'non' }), ['draft', '« non »', 'true ou false']],
  [
    'a date without offset',
    withField({ publishedAt: '2026-05-04 08:00' }),
    ['publishedAt (ligne', '« 2026-05-04 08:00 »', 'avec décalage (2026-11-23T20:00:00+01:00)'],
  ],
  [
    'a date that does not exist',
    withField({ updatedAt: '2027-02-30T08:00:00+01:00' }),
    ['updatedAt', 'qui existent'],
  ],
  [
    'an update before the publication',
    withField({ updatedAt: '2026-05-03T08:00:00+02:00' }),
    ['updatedAt', '« 2026-05-03T08:00:00+02:00 »', 'qui ne précède pas publishedAt'],
  ],
  [
    'an update of which nothing is said',
    withField({ updatedAt: '2026-05-06T08:00:00+02:00' }),
    ['updatedAt', '« 2026-05-06T08:00:00+02:00 »', 'celle de la dernière entrée de updates'],
  ],
  [
    'an unknown kind of article',
    withField({ kind: 'reportage' }),
    ['kind', '« reportage »', 'article | explainer | brief | guide'],
  ],
  [
    'an unknown section',
    withField({ section: 'Eco' }),
    ['section', '« Eco »', 'une rubrique : justice'],
  ],
  [
    'an unknown author',
    withField({ authors: ['jean'] }),
    ['authors[1]', '« jean »', 'une signature : la-redaction'],
  ],
  [
    'a duplicate slug',
    { 'content/articles/2026/faux-conseiller.mdx': articleFile() },
    ['nom du fichier', 'déjà pris par', 'un nom que ne porte aucun autre fichier'],
  ],
  [
    'a slug with capitals, accents or spaces',
    { 'content/articles/Été Meurtrier.mdx': articleFile() },
    ['nom du fichier', '« Été Meurtrier »', '(ete-meurtrier)'],
  ],
  [
    'a missing image',
    withHero({ file: 'absent.jpg' }),
    ['hero.file', '« absent.jpg », un fichier absent', '(dessin.svg)'],
  ],
  [
    'an empty alt',
    withHero({ alt: '' }),
    ['hero.alt', 'une valeur vide', 'la description de l’image'],
  ],
  [
    'an image that is not one',
    { ...withHero({ file: 'photo.jpg' }), 'content/images/photo.jpg': 'pas une image' },
    ['hero.file', '« photo.jpg », un fichier qui n’est pas une image lisible', 'svg, png, jpg'],
  ],
  [
    'an image that is not one, and that no text names',
    { 'content/images/perdu.svg': '<svg' },
    ['content/images/perdu.svg', '« perdu.svg », un dessin dont le XML est mal formé'],
  ],
  [
    'an image in a folder of its own',
    { 'content/images/sous/dessin2.svg': DRAWING },
    ['« sous », un dossier', 'sans sous-dossier'],
  ],
  [
    'a name of image with other capitals',
    { 'content/images/Photo.SVG': DRAWING, ...withBody('![Oui](photo.svg)\n') },
    ['image', '« photo.svg », un fichier absent', '« Photo.SVG », avec ses majuscules'],
  ],
  [
    'a name of image with spaces, bare',
    { 'content/images/vue de Lille.svg': DRAWING, ...withBody('![Oui](vue de Lille.svg)\n') },
    ['image (ligne', '« ![Oui](vue de Lille.svg) »', '![Oui](<vue de Lille.svg>)'],
  ],
  [
    'an image outside its folder',
    withHero({ file: '../dessin.svg' }),
    ['hero.file', '« ../dessin.svg »', 'sans dossier'],
  ],
  [
    'two names that a Mac holds for one',
    { 'content/images/été.svg': DRAWING, ['content/images/été.svg'.normalize('NFD')]: DRAWING },
    ['content/images/été.svg', 'à côté de', 'la forme des accents'],
  ],
  [
    'a character that the social card cannot draw',
    withField({ seoTitle: 'Alerte 🔥' }),
    ['seoTitle (ligne 3)', '« 🔥 » (U+1F525) dans « Alerte 🔥 »', 'l’image sociale'],
  ],
  [
    'such a character in a key figure',
    withBody('<KeyFigures>\n<KeyFigure value="5" label="λόγος" />\n</KeyFigures>\n'),
    ['<KeyFigure> label (ligne', '« λ » (U+03BB)', 'l’image sociale'],
  ],
  [
    'such a character in the name of a section',
    { 'content/sections/justice.yml': 'name: Justice ⚖️\ndescription: Les procès.\norder: 1\n' },
    ['content/sections/justice.yml', 'name (ligne 1)', 'U+2696', 'l’image sociale'],
  ],
  [
    'a chevron in a plain text',
    withField({ title: 'Gare au <b>faux</b>' }),
    ['title', '<b>', 'sans chevron « < »'],
  ],
  [
    'a heading level skipped',
    withBody('## Un\n\n#### Trois\n'),
    ['intertitre', '« Trois » (niveau 4)', 'niveau 3 au plus'],
  ],
  [
    'a first heading too low',
    withBody('### Trop bas\n'),
    ['intertitre', 'niveau 3', 'niveau 2 au plus'],
  ],
  [
    'a level skipped under a first-level heading',
    withBody('# Un titre\n\n### Un autre\n'),
    ['intertitre', '« Un autre »', 'niveau 3 au plus'],
  ],
  [
    'a link to a page that is not there',
    withBody('[là](/articles/perdu)\n'),
    ['lien', '« /articles/perdu »', 'les plus proches : /archives'],
  ],
  [
    'a link to an anchor that is not there',
    withBody('## Un\n\n[là](#deux)\n'),
    ['lien', '« #deux »', '#un'],
  ],
  [
    'a link to an anchor that another article lacks',
    { 'content/articles/b.mdx': articleFile({}, '[là](/articles/faux-conseiller#rien)\n') },
    ['lien', '« /articles/faux-conseiller#rien »', '#la-suite'],
  ],
  [
    'a link to a draft',
    { 'content/articles/b.mdx': articleFile({ draft: true }), ...withBody('[là](/articles/b)\n') },
    ['lien', '« /articles/b »', 'un article publié'],
  ],
  [
    'a link to a section that has no article yet',
    {
      'content/sections/vide.yml': 'name: Vide\ndescription: Rien encore.\norder: 2\n',
      ...withBody('[là](/rubriques/vide)\n'),
    },
    ['lien', '« /rubriques/vide »', 'aucun article publié'],
  ],
  [
    'a link that runs code',
    withBody('[là](javascript:alert)\n'),
    ['lien', '« javascript:alert »', 'une adresse en https'],
  ],
  [
    'an image of the text without words',
    withBody('![](dessin.svg)\n'),
    ['image', 'sans description', '![ce que montre'],
  ],
  [
    'an image of the text that is missing',
    withBody('![Oui](non.png)\n'),
    ['image', '« non.png », un fichier absent'],
  ],
  [
    'MDX with a tag left open',
    withBody('<Reflexes title="a">\n\ntexte\n'),
    ['texte (MDX)', '<Reflexes', 'une balise fermante'],
  ],
  [
    'MDX with a stray chevron',
    withBody('si a <b alors\n'),
    ['texte (MDX)', '« si a <b alors »', '\\< pour le signe'],
  ],
  [
    'an HTML comment that does not end',
    withBody('Un mot.\n\n<!-- note\n'),
    ['commentaire', '« <!-- note »', 'refermé par « --> »'],
  ],
  [
    'an unknown component',
    withBody('<Marquee src="x" />\n'),
    ['bloc', '« <Marquee> »', 'KeyFigures, Timeline'],
  ],
  [
    'an HTML element',
    withBody('<script>alert</script>\n'),
    ['balise', '« <script> »', 'aucun programme'],
  ],
  [
    'an import',
    withBody('import x from "y"\n'),
    ['code', '« import x from "y" »', 'ni import ni export'],
  ],
  [
    'an export',
    withBody('export const a = 1\n'),
    ['code', '« export const a = 1 »', 'ni import ni export'],
  ],
  ['an expression', withBody('Total : {1 + 1}\n'), ['code', '« {1 + 1} »', 'sans accolades']],
  [
    'an expression in an attribute',
    withBody('<Reflexes title={titre}>\ntexte\n</Reflexes>\n'),
    ['<Reflexes> title', '« title={titre} »', 'sans accolades'],
  ],
  [
    'a spread attribute',
    withBody('<Reflexes {...tout}>\ntexte\n</Reflexes>\n'),
    ['<Reflexes>', '{...tout}', 'un à un'],
  ],
  [
    'an unknown attribute',
    withBody('<Cite source="dossier" n="1" />\n'),
    ['<Cite> n', '« 1 »', 'champs connus : source'],
  ],
  [
    'a missing attribute',
    withBody('<Reflexes>\ntexte\n</Reflexes>\n'),
    ['<Reflexes> title', 'rien', 'le titre'],
  ],
  [
    'a call of an unknown source',
    withBody('Là<Cite source="perdue" />.\n'),
    ['<Cite> source', '« perdue »', 'dossier'],
  ],
  [
    'a block out of its parent',
    withBody('<Event date="2026">x</Event>\n'),
    ['bloc', '« <Event> »', 'de <Timeline>'],
  ],
  [
    'words where a list of blocks is due',
    withBody('<Timeline>\nmots\n</Timeline>\n'),
    ['<Timeline>', '« mots »', '<Event>'],
  ],
  [
    'a block in a sentence',
    withBody('Ceci <Reflexes title="a">b</Reflexes> cela\n'),
    ['bloc', '« <Reflexes> »', 'seul'],
  ],
  [
    'an empty block',
    withBody('<Timeline></Timeline>\n'),
    ['<Timeline>', 'un bloc vide', '<Event>'],
  ],
  [
    'a link in http without its reason',
    withBody('[là](http://exemple.fr/page "Une page")\n'),
    ['lien', '« http://exemple.fr/page »', '"http: le site n’a pas de https"'],
  ],
  [
    'a bare address in http, and one that deceives',
    withBody('Voir http://exemple.fr et https://banque.fr@evil.example.\n'),
    ['« http://exemple.fr »', '« https://banque.fr@evil.example »', 'sans « @ »'],
  ],
  [
    'a table whose rule has too few cells',
    withBody('| a | b |\n|---|\n| 1 | 2 |\n'),
    ['tableau', 'attendu', 'autant de cases'],
  ],
  ['a Markdown footnote', withBody('Là[^1].\n'), ['note', '[^nom]: le texte de la note']],
  [
    'a file that is not an article',
    { 'content/articles/note.txt': 'x' },
    ['fichier', '« note.txt »', 'un article, en .mdx'],
  ],
  [
    'an article in the wrong place',
    { 'content/perdu.mdx': articleFile() },
    ['fichier', '« perdu.mdx »', 'un des dossiers'],
  ],
  [
    'words left by npm run new',
    withField({ standfirst: 'À écrire : le chapô.' }),
    ['standfirst', '« À écrire : le chapô. »', 'draft: true'],
  ],
];

describe('the report on content', () => {
  it('passes sound content, with exit code 0', async () => {
    const { exitCode, output } = await check({});
    expect(output).toContain('Contenu prêt : 1 article, aucune erreur.');
    expect(exitCode).toBe(0);
  });

  it.each(FAULTS)('refuses %s', async (_, files, fragments) => {
    const { exitCode, output } = await check(files);
    for (const fragment of fragments) expect(output).toContain(fragment);
    expect(output).toMatch(/^content\//m);
    expect(output).toContain('reçu    : ');
    expect(output).toContain('attendu : ');
    expect(output).toContain('Rien n’a été construit.');
    expect(exitCode).toBe(1);
  });

  it('tells every problem of every file at once', async () => {
    const { exitCode, output } = await check({
      [ARTICLE]: articleFile({ section: 'Eco', publishedAt: 'hier' }, '#### Un\n\n[là](/perdu)\n'),
      'content/articles/b.mdx': `---\n${Object.keys(untitled).join('\n')}\n---\n`,
      'content/sections/justice.yml': 'name: Justice\n',
    });
    for (const fragment of [
      '« Eco »',
      '« hier »',
      '« Un »',
      '« /perdu »',
      'b.mdx',
      'justice.yml',
    ]) {
      expect(output).toContain(fragment);
    }
    expect(output).toMatch(/\d+ erreurs dans 3 fichiers \(2 articles en tout\)/);
    expect(exitCode).toBe(1);
  });

  it('lets an image have any name, written as it is or as Markdown editors do', async () => {
    const name = 'L\u2019été à #1 (50%)?.SVG';
    const { exitCode, output } = await check({
      [`content/images/${name.normalize('NFD')}`]: DRAWING,
      [ARTICLE]: articleFile(
        { hero: { ...SOUND_FRONT_MATTER.hero, file: name } },
        `Des mots.\n\n![Un](<${name}>)\n\n![Deux](${encodeURIComponent(name).replace(/[()]/g, '\\$&')})\n`,
      ),
    });
    expect(output).toContain('aucune erreur');
    expect(exitCode).toBe(0);
  });

  it('lets a fourth key figure, which no card shows, hold any character', async () => {
    const figures = ['1', '2', '3', '🔥'].map(
      (value) => `<KeyFigure value="${value}" label="un" />`,
    );
    const { output } = await check(
      withBody(`<KeyFigures>\n${figures.join('\n')}\n</KeyFigures>\n`),
    );
    expect(output).toContain('aucune erreur');
  });

  it('lets a comment stand: it is the only way to leave a note in MDX', async () => {
    const { exitCode } = await check(withBody(`{/* à vérifier */}\n\n${SOUND_BODY}`));
    expect(exitCode).toBe(0);
  });

  it('counts advice by the thousand instead of telling it, where it is told to', async () => {
    const project = tempContent(withField({ keyphrase: 'introuvable' }));
    try {
      const report = await checkContent(project.root, new Date());
      const told = describeReport(report, { withPublisher: false, mostAdvice: 2 }).text;
      expect(told).toMatch(/^Sur les textes : (?:[^,]+ \d+, )+[^,]+ \d+\. « npm run check »/);
      expect(told).toContain(`${report.advice.length} conseils, sans rien de bloquant.`);
      expect(told.split('\n')).toHaveLength(3);
    } finally {
      project.remove();
    }
  });
});
