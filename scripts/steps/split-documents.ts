import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeIfChanged } from './write-if-changed';

/** Where the pages read what Contentlayer has compiled (`#contentlayer`, in `package.json`). */
const FOLDER = path.join('.generated', 'documents');
const COMPILED = path.join('.contentlayer', 'generated');
/** Every type of `contentlayer.config.ts`, and whether its documents have a text. */
const KINDS = {
  Article: true,
  Author: false,
  Dossier: false,
  Page: true,
  Removal: false,
  Section: false,
  TopicText: false,
} as const;

type Kind = keyof typeof KINDS;

/** Articles first: how many there are is what the build asks. */
function kinds(): Kind[] {
  return Object.keys(KINDS) as Kind[];
}

/** What Contentlayer stores of a document, as far as pages read it. */
interface Stored {
  readonly _id: string;
  readonly slug: string;
  readonly fields: unknown;
  readonly outline?: unknown;
  readonly isReviewed?: boolean;
  readonly body?: { readonly code: string; readonly raw: string };
}

/** Each list without bodies: a page asks for the bodies that it shows, one by one. */
const moduleText = () => `import { readFileSync } from 'node:fs';
import path from 'node:path';
${kinds()
  .map((kind) => `import ${kind} from './${kind}.json' with { type: 'json' };`)
  .join('\n')}

const folder = path.join(/* turbopackIgnore: true */ process.cwd(), ${JSON.stringify(FOLDER)}, 'bodies');

const withBodies = (kind, documents) =>
  documents.map((document) => ({
    ...document,
    get body() {
      return JSON.parse(readFileSync(path.join(folder, kind, document.slug + '.json'), 'utf8'));
    },
  }));

${kinds()
  .map(
    (kind) =>
      `export const all${kind}s = ${KINDS[kind] ? `withBodies('${kind}', ${kind})` : kind};`,
  )
  .join('\n')}
`;

/**
 * Sets the bodies of what Contentlayer has compiled apart from the rest, so that no page, and no process that
 * makes pages, holds those of all others.
 * @returns how many articles there are
 */
export function splitDocuments(root: string): number {
  const [articles = 0] = kinds().map((kind) => splitKind(root, kind));
  writeIfChanged(root, path.join(FOLDER, 'index.mjs'), moduleText());
  return articles;
}

function splitKind(root: string, kind: Kind): number {
  const compiled = path.join(root, COMPILED, kind);
  const bodies = path.join(FOLDER, 'bodies', kind);
  mkdirSync(path.join(root, bodies), { recursive: true });
  const others = new Set(readdirSync(path.join(root, bodies)));
  // Its list of modules: files of documents that are gone stay beside them.
  const modules = readFileSync(path.join(compiled, '_index.mjs'), 'utf8');
  const names = [...modules.matchAll(/ from '\.\/(.+)' with/g)].map(([, name = '']) => name);
  const list = names.sort().map((name) => {
    const stored: Stored = JSON.parse(readFileSync(path.join(compiled, name), 'utf8'));
    const { _id, slug, fields, outline, isReviewed, body } = stored;
    if (body && KINDS[kind]) {
      const { code, raw } = body;
      writeIfChanged(root, path.join(bodies, `${slug}.json`), JSON.stringify({ code, raw }));
      others.delete(`${slug}.json`);
    }
    return { _id, slug, fields, outline, isReviewed };
  });
  for (const name of others) rmSync(path.join(root, bodies, name));
  writeIfChanged(root, path.join(FOLDER, `${kind}.json`), JSON.stringify(list));
  return list.length;
}
