import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../testing/temp-content';
import { launchDates } from './steps/launch-dates';
import { localBin, runCommand } from './steps/run-command';

const FILES = {
  'content/articles/faux-conseiller.mdx': articleFile(),
  'content/articles/le-plus-recent.mdx': articleFile({
    title: 'Le plus récent',
    publishedAt: '2026-05-06T08:00:00+02:00',
    updatedAt: '2026-05-06T08:00:00+02:00',
  }),
  'content/articles/un-brouillon.mdx': articleFile({ title: 'Un brouillon', draft: true }),
};

function inProject(files: Record<string, string>) {
  const project = tempContent(files);
  return {
    ...project,
    launch: (...args: string[]) =>
      runCommand(localBin('tsx'), [path.join(import.meta.dirname, 'launch.ts'), ...args], {
        cwd: project.root,
        quiet: true,
      }),
    read: (file: string) => readFileSync(path.join(project.root, file), 'utf8'),
  };
}

it('dates every article that is out of the day the site opens, in the order they had, once', async () => {
  const { launch, read, remove } = inProject(FILES);
  try {
    expect((await launch('2026-12-15T08:00')).exitCode).toBe(0);
    expect(read('content/articles/le-plus-recent.mdx')).toContain(
      'publishedAt: "2026-12-15T08:00:00+01:00"\nupdatedAt: "2026-12-15T08:00:00+01:00"\n',
    );
    expect(read('content/articles/faux-conseiller.mdx')).toContain(
      'publishedAt: "2026-12-15T07:59:00+01:00"',
    );
    expect(read('content/articles/un-brouillon.mdx')).toBe(
      FILES['content/articles/un-brouillon.mdx'],
    );
    const again = await launch('2026-12-16T08:00');
    expect(again.exitCode).toBe(1);
    expect(again.output).toContain('le site est en ligne depuis le 15');
  } finally {
    remove();
  }
});

it.each([
  ['a day that does not exist', '2026-02-30T08:00', FILES, 'date : reçu « 2026-02-30T08:00 »'],
  ['no date', '', FILES, 'date : reçu'],
  [
    'an article that says it was corrected',
    '2026-12-15T08:00',
    {
      'content/articles/faux-conseiller.mdx': articleFile({
        corrections: [{ date: '2026-05-05T08:00:00+02:00', text: 'le montant.' }],
      }),
    },
    'content/articles/faux-conseiller.mdx, updates ou corrections',
  ],
])('writes nothing for %s', async (_, moment, files, told) => {
  const { launch, read, remove } = inProject(files);
  try {
    const { exitCode, output } = await launch(...(moment ? [moment] : []));
    expect(exitCode).toBe(1);
    expect(output).toContain(told);
    for (const [file, text] of Object.entries(files)) expect(read(file)).toBe(text);
  } finally {
    remove();
  }
});

it('keeps an order between articles of one instant', () => {
  const at = '2026-05-04T08:00:00+02:00';
  const opening = new Date('2026-12-31T23:00:00Z');
  expect(
    launchDates(
      [
        { slug: 'b', publishedAt: at },
        { slug: 'a', publishedAt: at },
      ],
      opening,
    ),
  ).toEqual({
    a: '2027-01-01T00:00:00+01:00',
    b: '2026-12-31T23:59:00+01:00',
  });
});
