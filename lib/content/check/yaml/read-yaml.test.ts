import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml';

const problemsOf = (yaml: string) =>
  readYaml(yaml).problems.map(({ line, received, expected }) => `${line} ${received} ${expected}`);
const cutsOf = (yaml: string) =>
  readYaml(yaml).cuts.map(({ field, problem }) => [field, problem.line]);

describe('readYaml', () => {
  it.each([
    ['an alias', 'a: &x b\nc: *x\n', '2 « c: *x » la valeur elle-même'],
    ['an anchor alone', 'a: &x b\n', '1 « a: &x b » la valeur elle-même'],
    ['a merge', 'a: &x {b: c}\nd:\n  <<: *x\n', '3 « <<: *x » la valeur elle-même'],
    ['a tag', 'a: !!binary aGE=\n', '1 « a: !!binary aGE= » une valeur sans « ! »'],
    ['a tag of no library', 'a: !x b\n', '1 « a: !x b » une valeur sans « ! »'],
    ['a tag that says nothing', 'a: ! b\n', '1 « a: ! b » une valeur sans « ! »'],
    ['a version', '%YAML 1.1\n---\na: oui\n', '1 « %YAML 1.1 » des champs seulement'],
    [
      'a prefix',
      '%TAG ! tag:x,2000:\n---\na: b\n',
      '1 « %TAG ! tag:x,2000: » des champs seulement',
    ],
    ['two documents', 'a: b\n---\nc: d\n', '2 « --- » un seul document'],
    ['two documents, ended', 'a: b\n...\nc: d\n', '3 « c: d » un seul document'],
    ['a key given twice', 'a: b\n"a": c\n', '2 « "a": c » un seul champ de ce nom'],
    ['a key given twice in a group', 'a: {b: c, b: d}\n', '1 « a: {b: c, b: d} » un seul champ'],
    ['a list for a key', '? [a]\n: b\n', '1 « ? [a] » un nom de champ en un mot'],
    ['a bad escape', 'a: "\\q"\n', '1 « a: "\\q" » une barre oblique inverse doublée'],
    ['no fields', 'bonjour\n', '1 « bonjour » des champs, un par ligne'],
    [
      'a control by its escape',
      'a: b\nc: "d\\x0Be"\n',
      '2 tabulation verticale U+000B dans « d[U+000B]e »',
    ],
    ['half a character', 'a: "\\uD800"\n', '1 demi-caractère U+D800'],
    ['a non-character', 'a: "\\uFFFE"\n', '1 caractère interdit U+FFFE'],
    ['an escape sequence in a list', 'a:\n  - "\\e[2J"\n', '2 échappement U+001B'],
    ['an override', 'a: {b: "\\u202Ec"}\n', '1 forçage de droite à gauche U+202E'],
    ['a control in a key', '"a\\0": b\n', '1 caractère nul U+0000'],
    ['levels without end', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`, '1 « a: [[['],
    ['levels beyond the stack', `a: ${'['.repeat(50_000)}`, '1 « a: [[['],
    ['groups beyond the stack', `a: ${'{'.repeat(150_000)}`, '1 « a: {{{'],
    ['items beyond the stack', `a:\n ${'- '.repeat(50_000)}`, '2 « - - -'],
    ['tags beyond the stack', `a: ${'! '.repeat(50_000)}`, '1 « a: ! !'],
    ['indents without end', `a:\n${' '.repeat(400)}b: c\n`, '2 « b: c »'],
    ['a fault at each letter', `a: [${','.repeat(150_000)}`, '1 « a: [,,,'],
    ['too much of it', `a: ${'b'.repeat(200_000)}`, '1 200003 signes 200000 signes au plus'],
  ])('refuses %s', (_, yaml, expected) => {
    const problems = problemsOf(yaml);
    expect(problems.some((problem) => problem.startsWith(expected))).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('refuses a billion laughs before it expands any', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`,
    );
    const { values, problems } = readYaml(`a0: &a0 [ah]\n${levels.join('\n')}\n`);
    expect(values).toEqual({});
    expect(problems[0]).toMatchObject({ line: 1, expected: expect.stringContaining('sans « & »') });
  });

  it('gives fields named as those of every object as fields like any other', () => {
    const { values } = readYaml('__proto__: a\nconstructor: b\ntoString: {__proto__: c}\n');
    expect(Object.keys(values ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it.each([
    ['title: Affaire #Fuite, la suite\n', [['title', 1]]],
    ['a: b\ntags:\n  - Fuite #Affaire\n', [['tags[1]', 3]]],
    ['hero: {alt: Un #dessin\n  }\n', [['hero.alt', 1]]],
    ['sources:\n  - title: Un #1\n', [['sources[1].title', 2]]],
    ['title: Une affaire\n  et sa #suite\n', [['title', 1]]],
    ['title: #Fuite\nb: c\n', [['title', 1]]],
    ['title: Affaire\n  #Fuite\nb: c\n', [['title', 1]]],
    ['title:\n  Affaire\n  #Fuite\nb: c\n', [['title', 2]]],
    ['title: >-\n    Affaire\n  #Fuite\nb: c\n', [['title', 1]]],
    ['title: Affaire\n\n  #Fuite\nb: c\n', [['title', 1]]],
    ['title: Affaire\n\t#Fuite\nb: c\n', [['title', 1]]],
    ['title: #Fuite,\n  la suite\nb: c\n', [['title', 2]]],
    ['title:\n  #Fuite,\n  la suite\nb: c\n', [['title', 3]]],
    ['tags:\n  - #Fuite\n    et suite\n', [['tags[1]', 3]]],
    ['tags: [Affaire,\n #Fuite,\n Suite]\n', [['tags[2]', 3]]],
    ['tags: [Affaire,\n #Fuite\n ]\n', [['tags[1]', 1]]],
  ])('marks %j as perhaps cut', (yaml, expected) => {
    expect(cutsOf(yaml)).toEqual(expected);
  });

  it.each([
    '# Une note\na: b\n# une autre\nc: d\n',
    'title: "Affaire #Fuite" # une note\n',
    "title: 'Affaire' # une note\n",
    'title: Affaire#Fuite\n',
    'draft: false # à publier lundi\norder: 2 # second\n',
    'tags: [a, b] # deux\n',
    'hero:\n  alt: Un dessin\n  # une note\n  credit: x\n',
    'tags:\n  - a\n  # une note\n  - b\n',
    'tags:\n  # une note\n  - a\n  # - b\n  - c\n',
    'sources:\n  # une note\n  - title: a\n    # une autre\n    publisher: b\n  # encore\n  - title: c\n',
    'tags: ["a", # une note\n  "b"]\n',
    'title: >- # une note\n  Affaire #Fuite\nb: c\n',
    'hero: # une note\n  alt: x\n',
  ])('takes the comments of %j for notes', (yaml) => {
    expect(cutsOf(yaml)).toEqual([]);
  });
});
