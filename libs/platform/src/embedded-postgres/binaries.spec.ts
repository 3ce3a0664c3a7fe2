import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeLibraries, findBinaries } from './binaries.js';
import { lendTo } from './server-account.js';

describe('the programs of the embedded PostgreSQL', () => {
  it('are found for this machine', () => {
    expect(findBinaries().pgCtl).toMatch(/native.bin.pg_ctl/);
  });

  it('are asked for in plain words where there are none', () => {
    expect(() => findBinaries('sunos', 'sparc')).toThrow(/No hay un PostgreSQL incluido para este equipo \(sunos-sparc\)/);
  });

  it('get the library links that npm could not carry', () => {
    const root = mkdtempSync(join(tmpdir(), 'quipu-libraries-'));
    mkdirSync(join(root, 'native', 'lib'), { recursive: true });
    writeFileSync(join(root, 'native', 'lib', 'libpq.so.5.18'), 'library');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));
    completeLibraries(root);
    completeLibraries(root);
    expect(readFileSync(join(root, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
    rmSync(root, { recursive: true });
  });

  it('explain what to do when root finds no other account to run them', () => {
    expect(() => lendTo(['cuenta-que-no-existe'], tmpdir(), 'initdb')).toThrow(/Ejecute Quipu con un usuario común/);
  });
});
