import { expect, it } from 'vitest';
import { SEARCH_FOLDER } from '../delivery/paths';
import { BUILT_FOLDERS } from '../lib/content/check/site-addresses';

it('writes where no document may be', () => {
  expect(BUILT_FOLDERS).toContain(SEARCH_FOLDER);
});
