import { isMailbox } from '../content/schema/web-address';
import { site, toUrl } from '../newspaper/identity';
import { publisherFacts } from '../newspaper/publisher';

/** How long `security.txt` may be trusted: less than a year (RFC 9116, § 2.5.5). */
const SECURITY_DAYS = 364;

/** A file of `/.well-known/`. */
interface WellKnownFile {
  readonly contentType: string;
  readonly body: string;
}

/** A contact as RFC 9116 wants it: an address to write to, or a page. */
function contactUri(contact: string): string {
  return isMailbox(contact) ? `mailto:${contact}` : contact;
}

/**
 * The files of `/.well-known/` that the site can fill in, by name. Without a contact there is no
 * `security.txt`: one that leads nowhere is worse than none.
 * @param now the instant of the build
 */
export function wellKnownFiles(now: Date): Readonly<Record<string, WellKnownFile>> {
  const { trainingBots, securityContact } = publisherFacts;
  const reservation =
    trainingBots === 'refuse'
      ? {
          'tdm-reservation': 1,
          ...(site.policies.reuse ? { 'tdm-policy': toUrl(site.policies.reuse) } : {}),
        }
      : { 'tdm-reservation': 0 };
  const expires = new Date(now.getTime() + SECURITY_DAYS * 86_400_000);
  return {
    // https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
    'tdmrep.json': {
      contentType: 'application/json; charset=utf-8',
      body: `${JSON.stringify([{ location: '/', ...reservation }], null, 2)}\n`,
    },
    ...(securityContact
      ? {
          'security.txt': {
            contentType: 'text/plain; charset=utf-8',
            body: [
              `Contact: ${contactUri(securityContact)}`,
              `Expires: ${expires.toISOString()}`,
              'Preferred-Languages: fr, en',
              `Canonical: ${toUrl('/.well-known/security.txt')}`,
              '',
            ].join('\n'),
          },
        }
      : {}),
  };
}
