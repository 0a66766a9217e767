/** « 3,2 Mo », « 840 ko »: what a file weighs, in powers of ten, as a reader is told. */
export function sizeInWords(bytes: number): string {
  // What would round to a thousand of one unit is one of the next.
  const isSmall = bytes < 995_000;
  const amount = (bytes / (isSmall ? 1e3 : 1e6)).toLocaleString('fr-FR', {
    maximumSignificantDigits: bytes < 1e3 ? 1 : 2,
  });
  return `${amount}\u00a0${isSmall ? 'ko' : 'Mo'}`;
}
