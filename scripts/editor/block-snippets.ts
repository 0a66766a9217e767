import type { Attribute, AttributeForm, BlockSpec } from '../../lib/content/schema/block-spec';
import { BLOCKS, blockSpec } from '../../lib/content/schema/blocks';
import { LICENCES } from '../../lib/content/schema/licences';
import { PUBLISHER_FACTS } from '../../lib/content/schema/publisher-facts';
import { SCOPE, type Snippet, Stops } from './snippet';

/** A value of each form that may stand until the writer has typed another. */
const VALUES: Readonly<Record<AttributeForm, string | readonly string[]>> = {
  date: '2026-01-31',
  moment: '2026-01-31T10:30',
  decimal: '3,7',
  count: '1003',
  source: 'source-principale',
  publisherFact: Object.keys(PUBLISHER_FACTS),
  image: 'dessin.svg',
  attachment: 'document.pdf',
  recording: 'enregistrement.mp4',
  captions: 'sous-titres.vtt',
  licence: Object.keys(LICENCES),
  address: 'https://www.exemple.fr/page',
  yesNo: ['true', 'false'],
};
const TABLE = ['', '| Année | Nombre |', '| --- | ---: |', '| 2025 | 12 |', ''];

/** A snippet for each block: what it must say, in order of typing, and a place for its words. */
export function blockSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    Object.keys(BLOCKS).map((name) => [
      `<${name}>`,
      {
        scope: SCOPE,
        prefix: name,
        body: linesOf(name, new Stops()),
        description: descriptionOf(name),
      },
    ]),
  );
}

function linesOf(name: string, stops: Stops): string[] {
  const spec = specOf(name);
  const attributes = Object.entries(spec.attributes)
    .filter(([, attribute]) => !attribute.optional)
    .map(([attribute, kind]) => ` ${attribute}="${stops.stop(defaultOf(name, kind))}"`)
    .join('');
  const opening = `<${name}${attributes}`;
  if (spec.content === 'nothing') return [`${opening} />`];
  const content = contentOf(name, spec, stops);
  return [`${opening}>`, ...content, `</${name}>`];
}

function contentOf(name: string, { content }: BlockSpec, stops: Stops): string[] {
  if (name === 'Series')
    return ['', `- [${stops.stop('Titre')}](/articles/${stops.stop('nom')})`, ''];
  if (typeof content === 'object') {
    // Two, so that the next ones are copied.
    const [first, second] = [linesOf(content.only, stops), linesOf(content.only, stops)];
    const isPicture = content.only === 'Picture';
    return first.length > 1 || isPicture
      ? ['', ...first, '', ...second, '']
      : [...first, ...second];
  }
  return content === 'table' ? TABLE : [stops.stop('Du texte.')];
}

function defaultOf(block: string, attribute: Attribute): string | readonly string[] {
  if ('text' in attribute) return attribute.text;
  if ('oneOf' in attribute) return attribute.oneOf;
  if (attribute.form === 'recording' && block === 'Audio') return 'enregistrement.mp3';
  return VALUES[attribute.form];
}

function descriptionOf(name: string): string {
  const { attributes, parents, only } = specOf(name);
  const optional = Object.keys(attributes).filter((each) => attributes[each]?.optional);
  return [
    parents ? `Dans ${parents.map((each) => `<${each}>`).join(' ou ')}.` : '',
    only === 'page' ? 'Dans une page seulement.' : '',
    optional.length > 0 ? `Facultatif : ${optional.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function specOf(name: string): BlockSpec {
  const spec = blockSpec(name);
  if (!spec) throw new Error(`No block has the name ${name}.`);
  return spec;
}
