import { blockSnippets } from './block-snippets';
import { fieldSchemas } from './field-schemas';
import { fieldSnippets } from './field-snippets';

/** Which schema goes with which files, as editors match them. */
const FILES: Readonly<Record<string, string>> = {
  section: 'content/sections/*.yml',
  author: 'content/authors/*.yml',
  dossier: 'content/dossiers/*.yml',
  topic: 'content/topics/*.yml',
  removal: 'content/removed/*.yml',
  site: 'content/site.yml',
  publisher: 'content/publisher.yml',
  synonyms: 'content/synonyms.yml',
};

/** A line of `npm run check -- --watch`. */
export const FAULT = /^(content\/.+?):(\d+): (.+)$/;

/** Faults in an editor's own list, at each save: the checks themselves, whatever the language of the file. */
const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Contrôler à chaque enregistrement',
      type: 'shell',
      command: 'npm run check -- --watch',
      isBackground: true,
      runOptions: { runOn: 'folderOpen' },
      presentation: { reveal: 'never' },
      problemMatcher: {
        owner: 'controle',
        pattern: { regexp: FAULT.source, file: 1, line: 2, message: 3 },
        background: {
          activeOnStart: true,
          beginsPattern: '^Contrôle…$',
          endsPattern: '^Contrôle fait',
        },
      },
    },
  ],
};

/** Every file of `.vscode/` that is made of the tables of what may be written, by its path. */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = Object.entries(fieldSchemas());
  const settings = {
    'yaml.schemas': Object.fromEntries(
      Object.entries(FILES).map(([name, files]) => [`./.vscode/schemas/${name}.json`, files]),
    ),
    // YAML 1.2, as the checks read it.
    'yaml.yamlVersion': '1.2',
    'files.associations': { '*.mdx': 'mdx' },
  };
  return new Map([
    ['.vscode/settings.json', asJson(settings)],
    ['.vscode/tasks.json', asJson(TASKS)],
    [
      '.vscode/extensions.json',
      asJson({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }),
    ],
    ['.vscode/redaction.code-snippets', asJson({ ...blockSnippets(), ...fieldSnippets() })],
    ...schemas.map(([name, schema]) => [`.vscode/schemas/${name}.json`, asJson(schema)] as const),
  ]);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
