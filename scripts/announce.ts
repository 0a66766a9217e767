import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../delivery/manifest';
import { TREE_FOLDER } from '../delivery/paths';
import type { Publisher } from '../lib/content/schema/publisher-facts';
import { readEnvironment } from '../lib/site/environment';
import { siteFeeds, sitemapPath } from '../lib/site/urls';
import { announce } from '../lib/surfaces/announce';

/**
 * `npm run announce [adresse…]`: tells search engines (IndexNow) and feed hubs (WebSub) what has been
 * published. Run it once the site is online; without an address, it announces the whole sitemap.
 */
const root = process.cwd();
const publisherFile = path.join(root, '.generated', 'publisher.json');
const sitemapFile = path.join(root, TREE_FOLDER, 'files', sitemapPath);

function sitemapUrls(): string[] {
  const xml = readFileSync(sitemapFile, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
}

if (!existsSync(publisherFile) || !existsSync(sitemapFile)) {
  console.error('Rien à annoncer : le site n’est pas construit. Lancez d’abord « npm run build ».');
  process.exitCode = 1;
} else {
  // What was built says where it is: the environment of this command may be another.
  const { siteUrl } = readManifest(path.join(root, TREE_FOLDER)).build;
  const { isPublic } = readEnvironment({ SITE_URL: siteUrl });
  const { indexNowKey, webSubHub } = JSON.parse(readFileSync(publisherFile, 'utf8')) as Publisher;
  if (!isPublic || !(indexNowKey || webSubHub)) {
    console.log(
      'Rien n’a été annoncé : il faut un site construit pour une adresse publique (SITE_URL), et « indexNowKey » ou « webSubHub » dans content/publisher.yml.',
    );
  } else {
    const given = process.argv.slice(2);
    const replies = await announce({
      siteUrl,
      urls: given.length > 0 ? given : sitemapUrls(),
      feeds: Object.values(siteFeeds).map((feed) => siteUrl + feed),
      indexNowKey,
      webSubHub,
    });
    for (const { to, accepted, detail } of replies) {
      console.log(`${accepted ? 'Annoncé à' : 'Refusé par'} ${to} : ${detail}.`);
    }
    if (replies.some(({ accepted }) => !accepted)) process.exitCode = 1;
  }
}
