/** Where IndexNow listens: one engine tells the others (https://www.indexnow.org/documentation). */
const INDEXNOW = 'https://api.indexnow.org/indexnow';

/** What is to be announced, and to whom. */
export interface Announcement {
  /** Origin of the site, https. */
  readonly siteUrl: string;
  /** Absolute addresses that are new or have changed. */
  readonly urls: readonly string[];
  /** Absolute addresses of the feeds that a hub follows. */
  readonly feeds: readonly string[];
  readonly indexNowKey?: string | undefined;
  readonly webSubHub?: string | undefined;
  /** Another listener than the public one, for tests. */
  readonly indexNow?: string;
}

/** What one listener answered. */
export interface Reply {
  readonly to: string;
  readonly accepted: boolean;
  /** In French: the status, or why there was none. */
  readonly detail: string;
}

async function post(to: string, body: string, type: string): Promise<Reply> {
  try {
    const { ok, status } = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    return { to, accepted: ok, detail: `réponse ${status}` };
  } catch (error) {
    return { to, accepted: false, detail: `pas de réponse (${error})` };
  }
}

/**
 * Tells IndexNow of the addresses, and a WebSub hub (https://www.w3.org/TR/websub/#publishing) of the
 * feeds; each only if it is configured.
 * @returns one reply for each request made; none when nothing is configured
 */
export async function announce(announcement: Announcement): Promise<Reply[]> {
  const { siteUrl, urls, feeds, indexNowKey, webSubHub, indexNow = INDEXNOW } = announcement;
  const replies: Reply[] = [];
  if (indexNowKey) {
    const body = {
      host: new URL(siteUrl).host,
      key: indexNowKey,
      keyLocation: `${siteUrl}/indexnow.txt`,
      urlList: urls.slice(0, 10_000),
    };
    replies.push(await post(indexNow, JSON.stringify(body), 'application/json; charset=utf-8'));
  }
  for (const feed of webSubHub ? feeds : []) {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed });
    replies.push(await post(webSubHub ?? '', String(body), 'application/x-www-form-urlencoded'));
  }
  return replies;
}
