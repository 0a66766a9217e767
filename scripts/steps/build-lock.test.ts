import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeBuildLock, whileLocked } from './build-lock';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

const lockFile = () => path.join(root, '.generated', 'build.lock');
const leave = (text: string) => {
  mkdirSync(path.dirname(lockFile()), { recursive: true });
  writeFileSync(lockFile(), text);
};

it('lets one build at a time work, and says which one does', async () => {
  const first = takeBuildLock(root);
  expect(takeBuildLock(root)).toBe(process.pid);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const work = vi.fn(() => Promise.resolve(true));
  expect(await whileLocked(root, work)).toBe(false);
  expect(work).not.toHaveBeenCalled();
  expect(said.mock.calls[0]?.[0]).toContain(`(processus ${process.pid})`);
  if (typeof first !== 'number') first.release();
  expect(await whileLocked(root, work)).toBe(true);
  expect(existsSync(lockFile())).toBe(false);
});

it('is given back when the work fails', async () => {
  await expect(whileLocked(root, () => Promise.reject(new Error('a')))).rejects.toThrow('a');
  expect(typeof takeBuildLock(root)).toBe('object');
});

it.each([
  ['a process that is no more', JSON.stringify([{ id: 2 ** 22 + 7, started: '1' }])],
  [
    'a process whose number another one has now',
    JSON.stringify([{ id: process.pid, started: '1' }]),
  ],
  ['a file that was cut short', '[{"id":'],
  ['an empty file', ''],
])('takes over what %s has left', (_, text) => {
  leave(text);
  expect(typeof takeBuildLock(root)).toBe('object');
});

it('is held as long as a process that works for the build lives', () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    const lock = takeBuildLock(root);
    if (typeof lock === 'number') throw new Error('Nobody else builds here.');
    lock.add(child.pid ?? 0);
    expect(takeBuildLock(root)).toBe(process.pid);
  } finally {
    child.kill('SIGKILL');
  }
});
