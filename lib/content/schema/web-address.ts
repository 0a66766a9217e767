import { domainToUnicode } from 'node:url';

/** Nothing that is not shown, and none of the characters that browsers drop or turn round in an address. */
const FORBIDDEN = /[\s\p{C}\\<>"]/u;
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Georgian',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
] as const;
/** Scripts that are written together (UTS #39, « Highly Restrictive »); Latin may join them. */
const TOGETHER: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];
const IN_SCRIPT = new Map(SCRIPTS.map((name) => [name, new RegExp(`\\p{scx=${name}}`, 'u')]));
/** Cyrillic and Greek letters that pass for Latin ones: a label of these alone shows another name. */
const LOOKS_LATIN =
  /^[асԁеһіјӏорԛѕԝхуъьҽпгѵԍαικνορτυωχ\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\d-]+$/u;
/** Latin letters of phonetics, which no name is written with (UTS #39, « Technical »): « ɑpple ». */
const PHONETIC = /[\u0250-\u02af\u1d00-\u1dbf]/;
/** What a host shows: a character that passes for a slash (`⁄`) would show another host and a path. */
const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?)$/u;

/** The scripts that the letters and figures of a label are of; « 1 » and « - » are of none. */
function scriptsOf(label: string): string[] {
  const found = new Set<string>();
  for (const letter of label) {
    if (!/\p{L}|(?!\d)\p{N}/u.test(letter)) continue;
    const script = SCRIPTS.find((name) => IN_SCRIPT.get(name)?.test(letter));
    found.add(script ?? 'another');
  }
  return [...found];
}

/**
 * True when a part of a host name may pass for another one: letters of several scripts in one part
 * (https://www.unicode.org/reports/tr39/#Restriction_Level_Detection), or none but look-alikes.
 */
function isDeceptive(label: string): boolean {
  const scripts = scriptsOf(label);
  const isTogether = TOGETHER.some((group) => scripts.every((script) => group.includes(script)));
  if ((scripts.length > 1 && !isTogether) || PHONETIC.test(label)) return true;
  return !scripts.includes('Latin') && scripts.length > 0 && LOOKS_LATIN.test(label);
}

/** The host as it was typed: what stands between `//` and the port, the path, the query or the anchor. */
function typedHost(address: string): string {
  const [, authority = ''] = /^[^/]*\/\/([^/?#]*)/.exec(address) ?? [];
  return authority.replace(/:\d*$/, '').normalize('NFC').toLowerCase();
}

/**
 * What an https address should have been, in French; `undefined` when it is sound. The URL parser forgives
 * much (https://url.spec.whatwg.org/#concept-basic-url-parser): what it would read otherwise than it is
 * written is refused.
 */
export function webAddressProblem(address: string): string | undefined {
  return /^https:/i.test(address) ? addressProblem(address) : HTTPS_EXPECTED;
}

const HTTPS_EXPECTED = 'une adresse complète en https (https://www.exemple.fr/page)';

/** True for an address of a site without encryption: accepted only with a reason beside it. */
export function isPlainHttp(address: string): boolean {
  return /^http:/i.test(address);
}

/** The same for an address in https or, where a reason stands beside it, in http. */
export function addressProblem(address: string): string | undefined {
  if (FORBIDDEN.test(address) || !/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
    return HTTPS_EXPECTED;
  }
  const { hostname, username, password } = new URL(address);
  if (username || password || /^[^/]*\/\/[^/?#]*@/.test(address)) {
    return 'une adresse sans « @ » avant le nom du site : ce qui le précède trompe sur le lieu';
  }
  const typed = typedHost(address);
  const shown = domainToUnicode(hostname) || hostname;
  // A host in other letters or figures (`https://0x7f.1`, full-width letters) is read as another one.
  if (typed !== hostname && typed !== shown) {
    return `le nom du site tel qu’il se lit (${shown})`;
  }
  if (!HOST.test(shown)) {
    return 'un nom de site fait de lettres, de chiffres, de points et de traits d’union';
  }
  const label = shown.split('.').find(isDeceptive);
  return label === undefined
    ? undefined
    : `un nom de site en une seule écriture : « ${label} » mêle ou imite des lettres d’une autre`;
}

/** A mailbox, as one may be written in a `mailto:` (RFC 6068) without any encoding. */
export function isMailbox(address: string): boolean {
  const [, host] =
    /^[^\s\p{C}@<>"(),:;\\[\]?&%#/]+@([^\s\p{C}@/?#:]+\.[^\s\p{C}@/?#:]+)$/u.exec(address) ?? [];
  return host !== undefined && webAddressProblem(`https://${host}/`) === undefined;
}

/** What a link to a site without encryption needs: its writer's reason, in its title. */
const HTTP_REASON = /^http[\s\u00a0\u202f]*:\s*(?=\S)/i;
const HTTP_EXPECTED =
  'la même adresse en https ; si le site n’en a pas, le dire : [mots du lien](http://… "http: le site n’a pas de https")';

/** The title of a link without the word that makes a reason of it: « le site n’a pas de https ». */
export function titleShown(title: string): string {
  return title.replace(HTTP_REASON, '');
}

/**
 * What an address outside of the site (https, `mailto:`, `tel:`, `sms:`) should have been, in French;
 * `undefined` when it is sound.
 * @param title of the link, which gives the reason of an address in http
 */
export function externalAddressProblem(address: string, title = ''): string | undefined {
  const [, scheme = '', rest = ''] = /^(mailto|tel|sms|https?):([\s\S]*)$/i.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'https':
      return webAddressProblem(address);
    case 'http':
      return addressProblem(address) ?? (HTTP_REASON.test(title) ? undefined : HTTP_EXPECTED);
    case 'mailto': {
      const [mailbox = '', query = ''] = rest.split('?');
      // A line break spelled out would add a field to the message (RFC 6068, § 7).
      return isMailbox(mailbox) && !FORBIDDEN.test(query) && !/%0[ad]/i.test(query)
        ? undefined
        : 'une adresse électronique (mailto:nom@exemple.fr)';
    }
    case 'tel':
      // RFC 3966, without its parameters.
      return /^\+?\d[\d().-]*$/.test(rest) ? undefined : 'un numéro sans espace (tel:+33123456789)';
    case 'sms':
      // RFC 5724, with the text that is ready to be sent.
      return /^\+?\d[\d().-]*(?:\?body=[^\s<>"&]*)?$/.test(rest)
        ? undefined
        : 'un numéro sans espace (sms:33700)';
    default:
      return 'une adresse en https, mailto, tel ou sms, un chemin du site (/articles/…) ou une ancre (#…)';
  }
}
