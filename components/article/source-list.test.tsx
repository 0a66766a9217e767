import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SourceList } from './source-list';

it('says why the address of a source is in http', () => {
  const source = {
    id: 'archive',
    number: 1,
    title: 'Registre des écluses',
    publisher: 'Archives',
    url: 'http://exemple.fr/registre',
    http: 'le site n’a pas de https',
  };
  const html = renderToStaticMarkup(<SourceList sources={[source]} citations={[]} />);
  expect(html).toContain('Registre des écluses</a> (le site n’a pas de https).');
});
