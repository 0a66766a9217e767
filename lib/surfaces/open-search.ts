import { strings } from '../site/strings';
import { element, xmlDocument } from './xml';

/** Longest name that a browser's bar has room for, says the specification. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** What the description says of the newspaper. */
interface OpenSearchFacts {
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  readonly searchUrl: string;
  readonly toUrl: (path: string) => string;
}

/**
 * How a browser searches the site from its own bar (OpenSearch 1.1, draft 6). The words go after the `#`:
 * the browser sends them to nobody.
 */
export function openSearchDescription(facts: OpenSearchFacts): string {
  const { name, locale, searchUrl, toUrl } = facts;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      [
        element('ShortName', shortName(name)),
        element('Description', strings.search.description(name).slice(0, LONGEST_DESCRIPTION)),
        element('Url', '', { type: 'text/html', template: `${searchUrl}#q={searchTerms}` }),
        element('Image', toUrl('/favicon.ico'), {
          width: '48',
          height: '48',
          type: 'image/x-icon',
        }),
        element('Language', locale),
        element('InputEncoding', 'UTF-8'),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
}

/** As many whole words of the name as there is room for. */
function shortName(name: string): string {
  if ([...name].length <= LONGEST_NAME) return name;
  const start = [...name].slice(0, LONGEST_NAME + 1).join('');
  return start.replace(/\s+\S*$/u, '').slice(0, LONGEST_NAME);
}
