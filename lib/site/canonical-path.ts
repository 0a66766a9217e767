/**
 * The one form of a path: lower case, single slashes, none at the end. Its result is its own canonical
 * form, and always starts with exactly one slash, so that a redirect to it can neither loop nor leave
 * the site.
 * @param pathname the path of a request, percent-encoded, without its query
 * @returns `undefined` when its percent-encoding is malformed
 */
export function canonicalPath(pathname: string): string | undefined {
  try {
    decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // The URL parser settles dot segments and backslashes as a browser would.
  const { pathname: parsed } = new URL(`http://localhost/${pathname}`);
  const path = parsed
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  return path === '' ? '/' : path;
}
