/**
 * Finds the addresses that stand in a text (of the web, of a mailbox, of a machine), also as those who
 * write of fraud quote them: without a scheme, or « defanged » so that nobody follows them
 * (`hxxps://exemple[.]com`, https://datatracker.ietf.org/doc/draft-grimminck-safe-ioc-sharing/). Every step
 * reads a text once: no line, however long or odd, takes more time than its length.
 */

/** Where an address starts and ends in the text, in UTF-16 units. */
export interface AddressRange {
  readonly start: number;
  readonly end: number;
}

/** What no address holds (RFC 3986, appendix C): spaces, quotation marks, angle brackets. */
const CHUNK = /[^\s«»“”„‹›"<>`\ufffc]+/gu;
const DOT = '(?:\\.|[[({](?:\\.|dot|point)[\\])}])';
const SCHEME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[a-z][a-z0-9+-]{0,20}(?::|\\[:\\]|\\(:\\))//|www${DOT}|mailto:|(?:tel|sms):(?=[+\\d]))(?=.*[\\p{L}\\p{N}])`,
  'isu',
);
/** Labels between dots, as many as there are: `www.exemple.fr`, `192[.]0[.]2[.]1`, but « fin.Il » too. */
const LABELS = new RegExp(`[\\p{L}\\p{M}\\p{N}_-]+(?:${DOT}[\\p{L}\\p{M}\\p{N}_-]+)*`, 'gu');
const LABEL = /[\p{L}\p{M}\p{N}_-]+/gu;
const LABEL_SPELLED_DOT = /^(?:dot|point)$/;
const AT = /(?:@|[[(](?:@|at|arobase)[\])])$/i;
const AT_NEXT = /^(?:@|[[(](?:@|at|arobase)[\])])/i;
/** What may follow a host: a port, then a path, a query that names a value, or an anchor. */
const TAIL = /^(?::\d{1,5})?(?:\/|\?[\p{L}\p{N}_.%[\]-]{1,64}=|#[\p{L}\p{N}])/u;
const PORT = /^:\d{1,5}(?!\d)/;
/** A path of a site that is quoted alone: `/connexion?id=12`. */
const LONE_PATH = /^[([{]*(?=\/[\p{L}\p{N}][^?]*\?[\p{L}\p{N}_.-]{1,64}=)/u;
/** Letters of a local part (RFC 5321, § 4.1.2), and those of other scripts (RFC 6531). */
const LOCAL = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~.-]/u;
/** No mailbox starts with punctuation, and « l’adresse d'aide@exemple.fr » elides. */
const BEFORE_LOCAL = /^(?:[^\p{L}\p{N}_+]|(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)')*/iu;
/** « exemple.fr », « EXEMPLE.FR »; never « fin.Il », where a space is missing. */
const LOWER_TLD = /^(?:[\p{Ll}\p{Lo}]{2,24}|xn--[a-z0-9-]+)$/u;
const UPPER_TLD = /^\p{Lu}{2,24}$/u;
const ANY_TLD = /^(?:\p{L}{2,24}|xn--[a-z0-9-]+)$/iu;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The addresses of a text, in order; they never overlap. */
export function addressesIn(text: string): AddressRange[] {
  const found: AddressRange[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    for (const { start, end } of inChunk(chunk)) {
      found.push({ start: index + start, end: index + end });
    }
  }
  return found;
}

function inChunk(chunk: string): AddressRange[] {
  const lone = LONE_PATH.exec(chunk);
  if (lone) return [{ start: lone[0].length, end: endOf(chunk, lone[0].length) }];
  // With its scheme an address goes on to the end: nothing else can be read after it.
  const start = SCHEME.exec(chunk)?.index ?? chunk.length;
  const bare = bareAddresses(chunk.slice(0, start));
  return start < chunk.length ? [...bare, { start, end: endOf(chunk, start) }] : bare;
}

/** Addresses without a scheme: of mailboxes, hosts and machines. */
function bareAddresses(chunk: string): AddressRange[] {
  const found: AddressRange[] = [];
  let cursor = 0;
  for (const { 0: run, index } of chunk.matchAll(LABELS)) {
    if (index < cursor) continue;
    const after = (end: number) => chunk.slice(end, end + 80);
    if (AT_NEXT.test(after(index + run.length))) continue;
    const mailbox = mailboxStart(chunk, index, cursor);
    const whole = index + run.length;
    const hasTail = TAIL.test(after(whole));
    const length = hostLength(run, hasTail) ?? (mailbox === undefined ? undefined : run.length);
    if (length === undefined) continue;
    const host = index + length;
    if (hasTail && host === whole) {
      found.push({ start: mailbox ?? index, end: endOf(chunk, host) });
      return found;
    }
    if (/^[\p{L}\p{N}_'‘’′-]/u.test(after(host))) continue;
    cursor = host + (PORT.exec(after(host))?.[0].length ?? 0);
    found.push({ start: mailbox ?? index, end: cursor });
  }
  return found;
}

/** How much of a run of labels names a host, or `undefined` when none of it does. */
function hostLength(run: string, hasTail: boolean): number | undefined {
  if (run === 'localhost') return run.length;
  const labels = [...run.matchAll(LABEL)].filter(({ 0: label }) => !LABEL_SPELLED_DOT.test(label));
  const endAt = (index: number) => (labels[index]?.index ?? 0) + (labels[index]?.[0].length ?? 0);
  if (labels.length >= 4 && labels.slice(0, 4).every(({ 0: label }) => isByte(label)))
    return endAt(3);
  const last = labels.findLastIndex(({ 0: label }, index) => {
    if (index === 0) return false;
    if (LOWER_TLD.test(label) || (hasTail && ANY_TLD.test(label))) return true;
    return UPPER_TLD.test(label) && !/\p{Ll}/u.test(labels[index - 1]?.[0] ?? '');
  });
  return last < 0 ? undefined : endAt(last);
}

/** A part of an IPv4 address; « 10.000.000.000 » is a number. */
function isByte(label: string): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) < 256;
}

/** Where the mailbox starts whose host is at `host`, or `undefined` when no mailbox is named. */
function mailboxStart(chunk: string, host: number, least: number): number | undefined {
  const at = AT.exec(chunk.slice(Math.max(least, host - 9), host));
  if (!at) return undefined;
  const end = host - at[0].length;
  let start = end;
  while (start > least && LOCAL.test(chunk.charAt(start - 1))) start--;
  start += BEFORE_LOCAL.exec(chunk.slice(start, end))?.[0].length ?? 0;
  return start < end ? start : undefined;
}

/** Where an address that goes on to the end of its chunk ends: the punctuation after it is the sentence's. */
function endOf(chunk: string, start: number): number {
  const open: Record<string, number> = {};
  for (const character of chunk.slice(start)) open[character] = (open[character] ?? 0) + 1;
  let end = chunk.length;
  while (end > start) {
    const last = chunk.charAt(end - 1);
    const opener = CLOSERS[last];
    const isUnopened = opener !== undefined && (open[last] ?? 0) > (open[opener] ?? 0);
    if (!isUnopened && !/[.,;:!?…'’]/.test(last)) break;
    open[last] = (open[last] ?? 0) - 1;
    end--;
  }
  return end;
}
