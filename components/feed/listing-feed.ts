import { strings } from '@/lib/site/strings';
import { byPublication } from '../../lib/content/by-publication';
import type { Listing } from '../../lib/content/listings';
import { site } from '../../lib/newspaper/identity';
import { feedResponse, RSS_TYPE, rssFeed } from '../../lib/surfaces/feeds';
import { feedItems } from './feed-content';

/** The RSS feed of a list, as an answer: the newest first, whatever the order of the list. */
export async function listingFeed(listing: Listing): Promise<Response> {
  const { name, description, path, book } = listing;
  const articles = [...listing.articles].sort(byPublication);
  const facts = { title: strings.page.ofSite(site.name, name), description, path, book };
  return feedResponse(rssFeed(facts, await feedItems(articles)), RSS_TYPE);
}
