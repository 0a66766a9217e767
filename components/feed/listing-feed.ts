import { strings } from '@/lib/site/strings';
import type { Listing } from '../../lib/content/listings';
import { site } from '../../lib/newspaper/identity';
import { feedResponse, RSS_TYPE, rssFeed } from '../../lib/surfaces/feeds';
import { feedItems } from './feed-content';

/** The RSS feed of a list, as an answer. */
export async function listingFeed(listing: Listing): Promise<Response> {
  const { name, description, path, articles } = listing;
  const facts = { title: strings.page.ofSite(site.name, name), description, path };
  return feedResponse(rssFeed(facts, await feedItems(articles)), RSS_TYPE);
}
