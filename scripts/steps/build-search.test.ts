import { expect, it } from 'vitest';
import { BUILT_FOLDERS } from '../../lib/content/site-addresses';
import { SEARCH_FOLDER } from './build-search';

it('writes where no document may be', () => {
  expect(BUILT_FOLDERS).toContain(SEARCH_FOLDER);
});
