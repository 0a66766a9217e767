interface JsonLdProps {
  /** A schema.org object or graph, made by `lib/structured-data/`. */
  readonly data: object;
}

/**
 * One block of structured data. Every `<` is escaped, so that no text of a writer can close the
 * script: JSON reads `\u003c` as `<` (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function JsonLd({ data }: JsonLdProps) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON must not be HTML-escaped; `<` is above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
