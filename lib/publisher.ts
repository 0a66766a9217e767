import facts from '../.generated/publisher.json';
import type { ObjectOf } from './content/fields';
import type { publisherShape } from './content/publisher';

/** What the publisher says of itself, checked when the content was built; any fact may be missing. */
export const publisherFacts = facts as ObjectOf<typeof publisherShape>;
