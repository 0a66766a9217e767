import process from 'node:process';

/** What a terminal or a log reader could take for something else: controls, and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** One line for the log, whatever the text holds: a request must not forge another line. */
export function logLine(text: string): string {
  const shown = text.replace(UNSAFE, (character) => encodeURIComponent(character));
  return `${new Date().toISOString()} ${shown.slice(0, 2000)}\n`;
}

/** Writes one line to standard error. */
export function log(text: string): void {
  process.stderr.write(logLine(text));
}

/** The reason of a failure, on one line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A log that nobody reads any more (a closed pipe, a full disk) must not end the server. */
export function outliveOutputs(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
