import { toUrl } from '../../lib/newspaper/identity';
import { BOOK_TYPE } from '../../lib/site/urls';

/**
 * A book as an answer, which search engines leave for the page that it is made of.
 * @param path of that page
 */
export function bookResponse(book: Uint8Array, path: string): Response {
  return new Response(Buffer.from(book), {
    headers: {
      'content-type': BOOK_TYPE,
      link: `<${toUrl(path)}>; rel="canonical"`,
      'x-robots-tag': 'noindex',
    },
  });
}
