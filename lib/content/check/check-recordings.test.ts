import { afterEach, expect, it } from 'vitest';
import { articleFile, type TempContent, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

let project: TempContent | undefined;
afterEach(() => project?.remove());

const ARTICLE = 'content/articles/faux-conseiller.mdx';
const VIDEO =
  '<Video title="Un titre" file="a.mp4" captions="a.vtt" poster="dessin.svg">\nDes mots.\n</Video>';
const FILES = {
  'content/media/a.mp4': '    ftypisom',
  'content/media/a.vtt': 'WEBVTT\n\n00:01.000 --> 00:04.000\nDes mots.\n',
};

async function problemsOf(body: string, files: Readonly<Record<string, string>>) {
  project = tempContent({ ...files, [ARTICLE]: articleFile({}, `Le faux conseiller.\n\n${body}`) });
  return (await checkContent(project.root, new Date())).problems;
}

it('tells of a file that is not what its name says, and of captions without any', async () => {
  const found = await problemsOf('', {
    'content/media/a.mp4': 'bonjour',
    'content/media/b.vtt': '1\n00:01 --> 00:02\nDes mots.\n',
    'content/media/c.vtt': 'WEBVTT\n\nDes mots.\n',
    'content/media/d.mov': 'bonjour',
  });
  expect(found.map(({ file, received }) => [file, received])).toEqual([
    ['content/media/d.mov', '« d.mov »'],
    ['content/media/a.mp4', '« a.mp4 », qui n’est pas ce que dit son nom'],
    ['content/media/b.vtt', '« b.vtt », qui n’est pas ce que dit son nom'],
    ['content/media/c.vtt', '« c.vtt », aucun sous-titre'],
  ]);
});

it('asks for a video where there must be one, and for its captions', async () => {
  expect(await problemsOf(VIDEO, {})).toMatchObject([
    { field: '<Video> file', expected: 'un fichier de content/media/ (aucun encore)' },
    { field: '<Video> captions', expected: 'un fichier de content/media/ (aucun encore)' },
  ]);
  project?.remove();
  const other = VIDEO.replace('"a.mp4"', '"a.vtt"').replace('dessin.svg', 'absent.svg');
  expect(await problemsOf(other, FILES)).toMatchObject([
    { field: '<Video> poster', received: '« absent.svg », un fichier absent' },
    { field: '<Video> file', expected: 'une vidéo en .mp4 ou .webm' },
  ]);
});
