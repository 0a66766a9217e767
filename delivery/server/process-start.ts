import { readFileSync } from 'node:fs';

/**
 * When a process started, in ticks since the machine did: with its number, it tells it from all others.
 * @returns '' where the system does not say, or there is no such process
 */
export function startOf(id: number): string {
  try {
    // The name of the process, in parentheses, may hold anything (proc(5)).
    const [, after = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return after.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
