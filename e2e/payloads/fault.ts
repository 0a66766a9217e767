/** Something that a hostile text got through, and where. */
export interface Fault {
  /** The file or the payload that shows it. */
  readonly id: string;
  readonly place: string;
  readonly text: string;
  readonly what: string;
}

/** A fault on one line, controls spelled out. */
export function formatFault({ id, place, text, what }: Fault): string {
  return `✗ ${id} (${place}) ${JSON.stringify(text)}\n    ${what.replaceAll('\n', '\n    ')}`;
}
