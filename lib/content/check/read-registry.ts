import { type Problem, quote } from '../problems';
import { REGISTRY_FILE } from './content-files';
import type { Registry } from './registry';

/** Reads what the last build left in `content/registry.json`; none is an empty one. */
export function readRegistry(text: string | undefined): {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
} {
  if (text === undefined) return { registry: {}, problems: [] };
  const registry = parseRegistry(text);
  if (registry) return { registry, problems: [] };
  const problem = {
    file: `content/${REGISTRY_FILE}`,
    field: 'fichier',
    received: quote(text),
    expected: 'le JSON que la construction y écrit : reprenez celui du dernier commit',
  };
  return { registry: {}, problems: [problem] };
}

function parseRegistry(text: string): Registry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isRegistry = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRegistry ? (value as Registry) : undefined;
  } catch {
    return undefined;
  }
}
