import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Reads a table of names: `Actus=justice,Vie=vie-pratique`, or a YAML file of the same.
 * @throws {Error} in French, when it is neither
 */
export function readTable(option: string, written: string | undefined): Record<string, string> {
  if (!written?.trim()) return {};
  if (/\.ya?ml$/i.test(written)) return readTableFile(option, written);
  return Object.fromEntries(
    written.split(',').map((pair) => {
      const [name = '', slug = ''] = pair.split('=').map((part) => part.trim());
      if (name === '' || slug === '') {
        throw new Error(
          `--${option} : reçu « ${pair.trim()} », attendu Ancien nom=nom-ici, entre virgules.`,
        );
      }
      return [name, slug];
    }),
  );
}

function readTableFile(option: string, file: string): Record<string, string> {
  if (!existsSync(file)) throw new Error(`--${option} : « ${file} » n’existe pas.`);
  const read: unknown = parse(readFileSync(file, 'utf8'));
  const pairs = typeof read === 'object' && read !== null ? Object.entries(read) : [];
  if (pairs.length === 0 || pairs.some(([, slug]) => typeof slug !== 'string')) {
    throw new Error(
      `--${option} : « ${file} » n’est pas une table, une ligne « Ancien nom: nom-ici » par nom.`,
    );
  }
  return Object.fromEntries(pairs) as Record<string, string>;
}
