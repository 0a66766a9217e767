import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatProblems, quote } from '../lib/content/problems';
import { makeNewspaper } from './init/make-newspaper';
import type { Newspaper } from './init/new-newspaper';
import { runCommand } from './steps/run-command';

/** `npm run init`: makes another newspaper of a clone. Asks for what it was not given. */
const USAGE = `npm run init -- --name "Le nom" --tagline "La devise" --description "Ce qu’il est" \\
  --accent "#1d4f91" --sections "Ville,Lac" [--yes] [--force]`;

/** What a newspaper may do without at first. */
const DEFAULTS = {
  tagline: 'Un journal en ligne',
  accent: '#1d4f91',
  sections: 'Actualités',
} as const;

const QUESTIONS = {
  name: 'Nom du journal',
  tagline: 'Devise',
  description: 'Description, en une phrase',
  accent: 'Couleur (#rrggbb)',
  sections: 'Rubriques, séparées par des virgules',
} as const;

type Answers = Partial<Record<keyof typeof QUESTIONS, string | undefined>>;

const root = process.cwd();

/** Files that Git does not hold as they are, or `undefined` where there is no repository. */
async function uncommitted(): Promise<string[] | undefined> {
  // Where there is no Git, there is no repository either.
  const status = await runCommand('git', ['status', '--porcelain'], {
    cwd: root,
    quiet: true,
  }).catch(() => undefined);
  return status?.exitCode === 0 ? status.output.split('\n').filter(Boolean) : undefined;
}

async function askFor(given: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Answers = { ...given };
  for (const name of Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]) {
    if (answers[name] !== undefined) continue;
    const proposed = proposal(name, answers);
    const hint = proposed ? ` [${proposed}]` : '';
    const answer = (await terminal.question(`${QUESTIONS[name]}${hint} : `)).trim();
    answers[name] = answer || proposed;
  }
  terminal.close();
  return answers;
}

function proposal(field: keyof typeof QUESTIONS, { name, tagline }: Answers): string | undefined {
  if (field === 'description') return name && `${name} : ${tagline ?? DEFAULTS.tagline}.`;
  return field === 'name' ? undefined : DEFAULTS[field];
}

function withDefaults(given: Answers): Newspaper {
  const of = (name: keyof typeof QUESTIONS) => (given[name] ?? proposal(name, given) ?? '').trim();
  return {
    name: of('name'),
    tagline: of('tagline'),
    description: of('description'),
    accent: of('accent').toLowerCase(),
    sections: of('sections')
      .split(',')
      .map((section) => section.trim())
      .filter(Boolean),
  };
}

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      tagline: { type: 'string' },
      description: { type: 'string' },
      accent: { type: 'string' },
      sections: { type: 'string' },
      yes: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const { yes, force, ...given } = values;
  const changes = await uncommitted();
  if (!force && (changes === undefined || changes.length > 0)) {
    const reason = changes
      ? `Des changements ne sont pas enregistrés dans Git :\n${changes.slice(0, 10).join('\n')}`
      : 'Ce dossier n’est pas un dépôt Git : rien ne pourrait être repris.';
    console.error(`${reason}\nRien n’a été touché. Enregistrez-les d’abord, ou passez --force.`);
    return false;
  }
  if (!yes && !process.stdin.isTTY) {
    console.error(
      `Personne ne peut répondre ici : passez --yes, et ce qui doit être dit.\n${USAGE}`,
    );
    return false;
  }
  const newspaper = withDefaults(yes ? given : await askFor(given));
  const problems = await makeNewspaper(root, newspaper, new Date());
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)}\n\nRien n’a été touché.\n${USAGE}`);
    return false;
  }
  console.log(
    `${quote(newspaper.name)} est prêt : ${path.join('content', 'site.yml')} et ${path.join('content', 'publisher.yml')} sont à compléter.\nLe premier article est un brouillon : npm run dev le montre, npm run check le contrôle.`,
  );
  return true;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  // An option that does not exist, or that lacks its value.
  if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
