/**
 * Turns French words into an address: lower-case ASCII letters, digits and single hyphens.
 * « L’essentiel : 59 000 » gives `l-essentiel-59-000`. Returns '' when no letter or digit is left.
 */
export function slugify(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Words as one looks them up: in lower case, without accents. */
export function fold(words: string): string {
  return words
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** True when `value` is already a slug, as `slugify` would leave it. */
export function isSlug(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

/** True for the name of a file whose stem is a slug: `jugement.pdf`. */
export function isFileSlug(name: string): boolean {
  const [stem = '', extension = '', ...others] = name.split('.');
  return isSlug(stem) && /^[a-z0-9]+$/.test(extension) && others.length === 0;
}

/** The longest address that `npm run new` gives an article. */
const LONGEST = 75;

/** The address that words ask for, cut at a word when it is long. */
export function shortSlug(words: string): string {
  const slug = slugify(words);
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST);
}
