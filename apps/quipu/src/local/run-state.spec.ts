import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processMark } from './process-mark.js';
import { readRunState, removeRunState, writeRunState, type RunState } from './run-state.js';

const state: RunState = {
  pid: process.pid,
  mark: processMark(process.pid),
  startedAt: '2026-03-01T00:00:00Z',
  urls: { commands: 'http://127.0.0.1:1', queries: '', projector: '', reporting: '' },
  pids: {},
  databases: { ownerUrl: 'postgres://o', appUrl: 'postgres://a', projectorUrl: 'postgres://p' },
};

describe('what a running system leaves for the other commands', () => {
  let file: string;

  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'quipu-estado-')), 'casa', 'run.json');
  });

  test('is read back while its process lives, and only its owner may read it', () => {
    writeRunState(file, state);
    expect(readRunState(file)).toEqual(state);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('counts for nothing once its process is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeRunState(file, { ...state, pid, mark: '' });
    expect(readRunState(file)).toBeUndefined();
  });

  test('counts for nothing when another process got the same number', () => {
    writeRunState(file, { ...state, mark: 'another boot:1' });
    expect(readRunState(file)).toBeUndefined();
  });

  test('missing, broken or removed is the same as nothing', () => {
    expect(readRunState(file)).toBeUndefined();
    writeRunState(file, state);
    writeFileSync(file, '{"pid":');
    expect(readRunState(file)).toBeUndefined();
    removeRunState(file);
    expect(readRunState(file)).toBeUndefined();
  });
});
