import facts from '#generated/publisher.json';
import type { Publisher } from '../content/schema/publisher-facts';

/** What the publisher says of itself, checked when the content was built; any fact may be missing. */
export const publisherFacts = facts as unknown as Publisher;
