import { describe, expect, it } from 'vitest';
import { convertBody } from '../body/convert-body';
import { readMarkdownFile } from './read-markdown';

function articleOf(text: string, file = 'a/un-article.md') {
  const { articles, problems } = readMarkdownFile(file, text);
  expect(problems).toEqual([]);
  const [article] = articles;
  if (!article) throw new Error('no article');
  return article;
}

async function textOf(markdown: string, file?: string): Promise<string> {
  const { text } = await convertBody(
    articleOf(markdown, file),
    () => undefined,
    async (reference) => ({ name: reference }),
  );
  return text;
}

describe('the fields of a file', () => {
  it('are read in YAML, TOML and JSON', () => {
    for (const front of [
      '---\ntitle: Un titre\ndate: 2019-03-02T10:00:00+01:00\ntags: [a, b]\n---\n',
      '+++\ntitle = "Un titre"\ndate = 2019-03-02T10:00:00+01:00\ntags = ["a", "b"]\n+++\n',
      '{\n"title": "Un titre", "date": "2019-03-02T10:00:00+01:00", "tags": ["a", "b"]\n}\n',
    ]) {
      expect(articleOf(`${front}\nTexte.`), front).toMatchObject({
        title: 'Un titre',
        publishedAt: '2019-03-02T10:00:00+01:00',
        tags: ['a', 'b'],
        name: 'un-article',
      });
    }
  });

  it('have the names that each system gives them', () => {
    expect(
      articleOf(
        '---\ntitle: T\npubDate: Jul 08 2022\nmodified: 2022-07-09\ncategory: Actus\nauthors:\n  - name: A\n    url: x\n  - B\nheroImage: a.jpg\nsummary: Chapô\nfocuskw: mot\nredirect_from: [/Ancien.html, https://a.fr/b/]\npermalink: /:year/:title\n---\n',
      ),
    ).toMatchObject({
      publishedAt: '2022-07-08T00:00:00+02:00',
      categories: ['Actus'],
      authors: ['A', 'B'],
      cover: { reference: 'a.jpg' },
      standfirst: 'Chapô',
      keyphrase: 'mot',
      formerAddresses: ['/Ancien.html', '/b/'],
    });
  });

  it('are made good by the name of the file, and by the first heading', () => {
    expect(articleOf('# Le titre\n\nTexte', 'x/2019-03-02-mon-slug.md')).toMatchObject({
      title: 'Le titre',
      name: 'mon-slug',
      publishedAt: '2019-03-02T00:00:00+01:00',
    });
    expect(articleOf('Texte', 'notes/Mon idée.md').title).toBe('Mon idée');
    expect(articleOf('---\ntitle: T\n---\n', 'x/mon-dossier/index.md').name).toBe('mon-dossier');
  });

  it('that nothing reads are told, and so is a date that is none', () => {
    const { notes } = articleOf('---\ntitle: T\ndate: un jour\nsource: x\nlayout: post\n---\n');
    expect(notes.map(({ field, received }) => [field, received])).toEqual([
      ['date', 'un jour'],
      ['champs laissés', 'source'],
    ]);
  });

  it('that cannot be read are told, and the file is left', () => {
    const { articles, problems } = readMarkdownFile('a.md', '---\ntitle: "a\n---\nTexte');
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ file: 'a.md', field: 'en-tête' }]);
  });
});

describe('the dialects', () => {
  it.each([
    ['GitHub', '| a |\n|--|\n| b |', '| a |\n| - |\n| b |'],
    ['Hugo', '{{< figure src="a.svg" alt="b" caption="Le *c*" >}}', '![b](a.svg "Le c")'],
    ['Hugo', '[a]({{< ref "b.md" >}})', 'a{/* import : lien b.md */}'],
    ['Hugo', '`{{< x >}}`', '`{{< x >}}`'],
    ['Hugo', '{{< x a="b" >}}', '{/* import : {{< x a="b" >}} */}'],
    ['Jekyll', '{% highlight js %}\na\n{% endhighlight %}', '```js\na\n```'],
    ['Jekyll', 'a{% comment %}b{% endcomment %}', 'a'],
    ['Jekyll', '{% include image.html url="a.svg" alt="b" %}', '![b](a.svg)'],
    ['Jekyll', '{% inconnu %}', '{/* import : {% inconnu %} */}'],
    ['kramdown', 'a\n{: .b}\n\n## C {#d}\n\n[e](#d)', 'a\n\n## C\n\n[e](#c)'],
    [
      'kramdown',
      'A\n: b\n: c',
      '<Glossary>\n  <Definition term="A">\n    b\n\n    c\n  </Definition>\n</Glossary>',
    ],
    ['kramdown', '<div markdown="1">\n*a*\n</div>', '*a*'],
    ['Obsidian', '![[a.svg|b]] %%c%%', '![b](a.svg)'],
    ['Obsidian', '==a== ^b', 'a'],
    ['Obsidian', '![[note]]', '{/* import : ![[note]] */}'],
    ['Docusaurus', 'import A from "b";\n\n{/* c */}\n\nd', 'd'],
    ['Docusaurus', '<Truc a="b" />\n\nc', '{/* import : <Truc a="b" /> */}\n\nc'],
    ['HTML', '<center><font color="red">a</font></center>', 'a'],
  ])('of %s are read: %j', async (system, markdown, expected) => {
    expect(await textOf(markdown, system === 'Docusaurus' ? 'a.mdx' : 'a.md')).toBe(expected);
  });

  it('shows code as it is, whatever it holds', async () => {
    const code = '```md\n{{< x >}} {% y %} [[z]] ==a== {#b}\n```';
    expect(await textOf(code)).toBe(code);
  });
});
