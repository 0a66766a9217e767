import { z } from 'zod';
import {
  articleFields,
  authorFields,
  dossierFields,
  pageFields,
  removalFields,
  sectionFields,
  topicFields,
} from '../../lib/content/schema/front-matter';
import { publisherFields } from '../../lib/content/schema/publisher-facts';
import { siteFields } from '../../lib/content/schema/site-facts';
import { synonymFields } from '../../lib/content/schema/synonyms';
import { type Field, required, traitsOf } from '../../lib/content/schema/traits';

/** What each schema is of: its fields, and what it is called in French. */
const SOURCES: Readonly<Record<string, { readonly fields: Field; readonly title: string }>> = {
  // The names that exist change with each section and author: editors are told where they stand.
  article: {
    fields: articleFields({ sections: [], authors: [] }),
    title: 'L’en-tête d’un article',
  },
  page: { fields: pageFields, title: 'L’en-tête d’une page' },
  section: { fields: sectionFields, title: 'Une rubrique' },
  author: { fields: authorFields, title: 'Une signature' },
  dossier: { fields: dossierFields, title: 'Un dossier' },
  topic: { fields: topicFields, title: 'Le texte d’un sujet' },
  removal: { fields: removalFields, title: 'Un retrait' },
  site: { fields: siteFields, title: 'Le journal' },
  publisher: { fields: publisherFields, title: 'Ce que l’éditeur dit de lui-même' },
  synonyms: { fields: synonymFields, title: 'Les mots voisins, pour la recherche' },
};

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * A JSON Schema for each kind of file that has fields, made of the fields themselves: draft-07, which every
 * editor reads. It accepts all that the checks accept, and tells of most of what they refuse.
 * @returns the schemas by name
 */
export function fieldSchemas(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(SOURCES).map(([name, { fields, title }]) => [
      name,
      { title, ...z.toJSONSchema(fields, { target: 'draft-7', override: describe }) },
    ]),
  );
}

/** Says in French what a field expects, and how it looks where a pattern can say it. */
function describe({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: Field;
  readonly jsonSchema: Schema;
}): void {
  const field = required(zodSchema);
  if (isNameOfFile(field)) {
    delete jsonSchema.not;
    Object.assign(jsonSchema, { type: 'string', description: 'le nom d’un fichier, sans .yml' });
    return;
  }
  const { expected, pattern } = traitsOf(field) ?? {};
  if (expected === undefined) return;
  const isList = field instanceof z.ZodArray && isNameOfFile(field.element);
  jsonSchema.description = isList ? 'une liste de noms de fichiers, sans .yml' : expected;
  // `patternErrorMessage` is Red Hat's and VS Code's; other validators leave it.
  if (pattern) Object.assign(jsonSchema, { pattern, patternErrorMessage: expected });
}

/** A section or an author, of which none is known here. */
export function isNameOfFile(field: Field): boolean {
  return field instanceof z.ZodEnum && field.options.length === 0;
}
