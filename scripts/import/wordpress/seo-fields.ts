/** Where the common plugins keep what they say to search engines. */
const FIELDS = {
  title: [
    '_yoast_wpseo_title',
    'rank_math_title',
    '_seopress_titles_title',
    '_aioseo_title',
    '_aioseop_title',
  ],
  description: [
    '_yoast_wpseo_metadesc',
    'rank_math_description',
    '_seopress_titles_desc',
    '_aioseo_description',
    '_aioseop_description',
  ],
  keyphrase: [
    '_yoast_wpseo_focuskw',
    'rank_math_focus_keyword',
    '_seopress_analysis_target_kw',
    '_aioseo_keywords',
  ],
} as const;

/** What a plugin for search engines says of an article, its variables read. */
export function readSeo(
  meta: ReadonlyMap<string, string>,
  { title, excerpt }: { readonly title: string; readonly excerpt: string },
) {
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)?.trim()).find(Boolean);
  const read = (text: string | undefined) =>
    text
      ?.replace(/%%?title%%?/g, title)
      .replace(/%%?excerpt(?:_only)?%%?/g, excerpt)
      // The name of the site is added by the page; what stands between goes with it.
      .replace(/\s*(?:%%?(?:sep|page|sitename|site_title|separator|sitetitle)%%?\s*)+/g, ' ')
      .replace(/%%?[\w-]+%%?/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined;
  return {
    seoTitle: read(first(FIELDS.title)),
    description: read(first(FIELDS.description)),
    // Plugins take several: the first is the main one.
    keyphrase: first(FIELDS.keyphrase)?.split(',')[0]?.trim() || undefined,
  };
}
