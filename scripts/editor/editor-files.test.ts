import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../lib/content/check/check-content';
import { listContent } from '../../lib/content/check/content-files';
import { BLOCKS, type BlockName, blockSpec } from '../../lib/content/schema/blocks';
import {
  articleFile,
  SOUND_FRONT_MATTER,
  type TempContent,
  tempContent,
} from '../../testing/temp-content';
import { editorFiles } from './editor-files';
import type { Snippet } from './snippet';

const ROOT = path.join(import.meta.dirname, '../..');
const files = editorFiles();
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  files.get('.vscode/redaction.code-snippets') ?? '',
);

let project: TempContent | undefined;
afterEach(() => project?.remove());

it.each([...files])('%s is up to date: « npm run editor » writes it', (file, text) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
});

/** What an editor inserts when nothing is typed over. */
function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => {
      const [first = ''] = choices.split(/(?<!\\),/);
      return first.replace(/\\(.)/g, '$1');
    })
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'));
}

/** A block where it may stand: in its parents, in a sentence. */
function inPlace(name: BlockName): string {
  const text = expanded(snippets[`<${name}>`] as Snippet);
  const spec = blockSpec(name);
  if (name === 'Answer') {
    return `<Interview speaker="Ada">\n\n<Question title="Quoi">\n\n${text}\n\n</Question>\n\n</Interview>`;
  }
  if (spec?.inline) return `Des mots ${text} dans une phrase.`;
  const [parent] = spec?.parents ?? [];
  const opening = parent === 'BarChart' ? '<BarChart title="Un titre">' : `<${parent}>`;
  return parent ? `${opening}\n\n${text}\n\n</${parent}>` : text;
}

/** A recording of each kind, as far as the checks look. */
const MEDIA = {
  'content/media/enregistrement.mp4': '    ftypisom',
  'content/media/enregistrement.mp3': 'ID3',
  'content/media/sous-titres.vtt': 'WEBVTT\n\n00:01.000 --> 00:04.000\nDes mots.\n',
};

describe('snippets', () => {
  it.each(Object.keys(BLOCKS) as BlockName[])(
    'gives a <%s> that the checks accept as it is',
    async (name) => {
      const sources = [{ ...SOUND_FRONT_MATTER.sources[0], id: 'source-principale' }];
      const isOfPage = blockSpec(name)?.only === 'page';
      // What an excerpt says must stand in the text.
      const body = `Le faux conseiller dit une phrase du texte, mot pour mot.\n\n## La suite\n\n${inPlace(name)}\n`;
      project = tempContent({
        ...MEDIA,
        'content/articles/nom.mdx': articleFile({ sources }, isOfPage ? undefined : body),
        ...(isOfPage
          ? {
              'content/pages/essai.mdx': `---\ntitle: Une page\nseoTitle: Une page\ndescription: Une page.\nlabel: Page\norder: 1\nupdatedAt: "2026-05-04T08:00:00+02:00"\n---\n\n${body}`,
            }
          : {}),
      });
      const { problems } = await checkContent(project.root, new Date('2026-06-01T08:00:00Z'));
      const own = isOfPage ? 'content/pages/essai.mdx' : 'content/articles/nom.mdx';
      expect(problems.filter(({ file }) => file === own)).toEqual([]);
    },
  );

  it('gives the fields of a front matter that the checks accept as it is', async () => {
    const article = Object.keys(articleOnly);
    const fields = article.map((name) => expanded(snippets[`${name}:`] as Snippet)).join('\n');
    const written = fields
      .replace(/^section: .*$/m, 'section: justice')
      .replace(/^authors: .*$/m, 'authors: [la-redaction]');
    project = tempContent({
      'content/articles/nom.mdx': `---\n${written}\n---\n\nDu texte<Cite source="mon-nom" />.\n`,
    });
    const { problems } = await checkContent(project.root, new Date('2026-06-01T08:00:00Z'));
    expect(problems.filter(({ file }) => file === 'content/articles/nom.mdx')).toEqual([]);
  });
});

/** The fields of an article, all of them. */
const articleOnly: Readonly<Record<string, unknown>> = JSON.parse(
  files.get('.vscode/schemas/article.json') ?? '',
).properties;

describe('schemas', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (name: string): ValidateFunction => {
    const known =
      validators.get(name) ??
      ajv.compile(JSON.parse(files.get(`.vscode/schemas/${name}.json`) ?? ''));
    validators.set(name, known);
    return known;
  };
  const KINDS = {
    articles: 'article',
    pages: 'page',
    sections: 'section',
    authors: 'author',
    removed: 'removal',
    site: 'site',
    publisher: 'publisher',
    synonyms: 'synonyms',
  } as const;

  it.each(['content', 'e2e/fixtures/content', 'e2e/fixtures/newborn'])(
    'accept every file of %s',
    (folder) => {
      const { files: found } = listContent(path.join(ROOT, folder), ROOT);
      let count = 0;
      for (const [kind, schema] of Object.entries(KINDS)) {
        for (const file of found[kind as keyof typeof KINDS]) {
          const text = readFileSync(path.join(ROOT, file), 'utf8');
          const yaml = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
          const validate = validatorOf(schema);
          validate(parse(yaml));
          expect(validate.errors, file).toBe(null);
          count++;
        }
      }
      expect(count).toBeGreaterThan(4);
    },
  );

  it.each([
    [{ title: undefined }, 'must have required property'],
    [{ titre: 'Un titre' }, 'must NOT have additional properties'],
    [{ publishedAt: '2026-05-04' }, '/publishedAt'],
    [{ title: 'Un <b>titre</b>' }, '/title'],
    [{ draft: 'oui' }, '/draft'],
    [{ tags: 'Escroquerie' }, '/tags'],
    [{ hero: { ...SOUND_FRONT_MATTER.hero, licence: 'CC BY 3.0' } }, '/hero/licence'],
    [{ sources: [{ ...SOUND_FRONT_MATTER.sources[0], url: 'exemple.fr' }] }, '/sources/0/url'],
  ])('tell of %j', (changes, told) => {
    const validate = validatorOf('article');
    validate(JSON.parse(JSON.stringify({ ...SOUND_FRONT_MATTER, ...changes })));
    expect(ajv.errorsText(validate.errors)).toContain(told);
  });

  it('say in French what every field expects', () => {
    for (const [file, text] of files) {
      if (!file.includes('/schemas/')) continue;
      for (const [name, field] of Object.entries<{ description?: string }>(
        JSON.parse(text).properties,
      )) {
        expect(field.description, `${file} ${name}`).toMatch(
          /^(?:un|une|l[’ea]|les|des|true|pas) ?/,
        );
      }
    }
  });
});
