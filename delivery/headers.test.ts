import { describe, expect, it } from 'vitest';
import { commonHeaders, contentSecurityPolicy, fileHeaders, pageHeaders } from './headers';

const HTTPS = 'https://journal.example';
const HTTP = 'http://localhost:3000';

describe('commonHeaders', () => {
  const site = {
    siteUrl: HTTPS,
    indexable: true,
    trainingBots: 'refuse',
    reusePage: '/terms',
  } as const;

  it('reserves the rights on mining, unless the publisher allows it', () => {
    expect(commonHeaders(site)).toMatchObject({
      'tdm-reservation': '1',
      'tdm-policy': `${HTTPS}/terms`,
      'content-usage': 'train-ai=n',
    });
    const open = commonHeaders({ ...site, trainingBots: 'allow' });
    expect(open).toMatchObject({ 'tdm-reservation': '0', 'content-usage': 'train-ai=y' });
    expect(open).not.toHaveProperty('tdm-policy');
    expect(commonHeaders({ ...site, reusePage: undefined })).not.toHaveProperty('tdm-policy');
  });

  it('promises https only where the site is served by it', () => {
    expect(commonHeaders(site)['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(commonHeaders({ ...site, siteUrl: HTTP })).not.toHaveProperty(
      'strict-transport-security',
    );
  });

  it('asks not to be indexed until the site has an address', () => {
    expect(commonHeaders({ ...site, indexable: false })['x-robots-tag']).toBe('noindex, nofollow');
  });
});

describe('contentSecurityPolicy', () => {
  const page = {
    path: '/',
    inlineScripts: [],
    inlineStyles: [],
    scriptFiles: [],
    playsMedia: false,
    siteUrl: HTTP,
  };

  it('lets the recordings of the site play where there are some', () => {
    expect(contentSecurityPolicy(page)).not.toContain('media-src');
    expect(contentSecurityPolicy({ ...page, playsMedia: true })).toContain("media-src 'self'");
  });

  it('allows nothing to a page that holds nothing', () => {
    const csp = contentSecurityPolicy(page);
    expect(csp).toContain("script-src 'none'; style-src 'none'");
    expect(csp).toContain("require-trusted-types-for 'script'");
    expect(csp).not.toContain('upgrade-insecure-requests');
  });

  it('allows what a page holds by its hash, once', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
    const csp = contentSecurityPolicy({ ...page, inlineStyles: ['a{}', 'a{}'] });
    expect(csp.split(hash)).toHaveLength(2);
  });

  it('lets a page with scripts of the framework load the files of the site, and no other', () => {
    const scriptFiles = ['/_next/static/chunks/a.js', '/b.js'];
    const csp = contentSecurityPolicy({ ...page, scriptFiles, siteUrl: HTTPS });
    expect(csp).toContain("script-src 'self'; style-src 'self'");
    expect(csp).not.toContain('trusted-types');
    expect(csp).toMatch(/upgrade-insecure-requests$/);
    expect(csp).not.toMatch(/unsafe|https:|\*/);
  });

  it('keeps a page with a script of ours as strict as the others', () => {
    const csp = contentSecurityPolicy({ ...page, scriptFiles: ['/b.js'] });
    expect(csp).toContain("script-src 'self'; style-src 'none'");
    expect(csp).toContain("require-trusted-types-for 'script'");
  });

  it('allows WebAssembly to the search page alone', () => {
    const policyOf = (path: string) =>
      contentSecurityPolicy({ ...page, path, scriptFiles: ['/b.js'] });
    expect(policyOf('/recherche')).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
    expect(policyOf('/recherches')).not.toContain('unsafe');
  });
});

describe('pageHeaders and fileHeaders', () => {
  it('keeps failures nowhere and missing pages briefly', () => {
    const cacheOf = (status: number) =>
      pageHeaders({ path: '/', status, csp: '' })['cache-control'];
    expect(cacheOf(500)).toBe('no-store');
    expect(cacheOf(404)).toBe('public, max-age=0, s-maxage=60');
    expect(cacheOf(200)).toContain('stale-while-revalidate');
  });

  it.each([
    ['/media/a-12345678-16x9-480.avif', 'image/avif', /immutable/],
    ['/_next/static/chunks/a.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/pagefind/index/fr_47d4fef.pf_index', 'application/octet-stream', /immutable/],
    ['/pagefind/pagefind.fr_6e4d9c1395.pf_meta', 'application/octet-stream', /immutable/],
    ['/pagefind/wasm.fr.pagefind', 'application/octet-stream', /max-age=0, s-maxage/],
    ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8', /max-age=0, s-maxage/],
    ['/recherche.js', 'text/javascript; charset=utf-8', /max-age=0, s-maxage/],
    ['/icon.svg', 'image/svg+xml', /max-age=86400/],
    ['/sitemap.xml', 'application/xml; charset=utf-8', /max-age=0, s-maxage/],
    ['/flux.xml', 'application/rss+xml; charset=utf-8', /max-age=0, s-maxage/],
    ['/articles/a.epub', 'application/epub+zip', /max-age=0, s-maxage/],
    ['/robots.txt', 'text/plain; charset=utf-8', /max-age=0, s-maxage/],
  ])('%s may be kept as its name allows', (path, contentType, expected) => {
    const headers = fileHeaders({ path, contentType });
    expect(headers['cache-control']).toMatch(expected);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('lets programs of other sites read feeds and twins, and nothing else', () => {
    const isOpen = (path: string, contentType: string) =>
      fileHeaders({ path, contentType })['access-control-allow-origin'] === '*';
    expect(isOpen('/sujets/a/rss.xml', 'application/xml; charset=utf-8')).toBe(true);
    expect(isOpen('/atom.xml', 'application/atom+xml; charset=utf-8')).toBe(true);
    expect(isOpen('/feed.json', 'application/feed+json; charset=utf-8')).toBe(true);
    expect(isOpen('/articles/a.md', 'text/markdown; charset=utf-8')).toBe(true);
    expect(isOpen('/articles/a.epub', 'application/epub+zip')).toBe(true);
    expect(isOpen('/sitemap.xml', 'application/xml; charset=utf-8')).toBe(false);
    expect(isOpen('/recherche.js', 'text/javascript; charset=utf-8')).toBe(false);
  });
});
