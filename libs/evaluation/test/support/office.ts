import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { zipped } from '../../src/ooxml/zip.js';

/** The text parts of an Office file, by name. */
export function officeParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The file with one part rewritten. */
export function rewritten(bytes: Uint8Array, part: string, change: (xml: string) => string): Buffer {
  const parts: Record<string, Uint8Array | string> = unzipSync(bytes);
  return zipped({ ...parts, [part]: change(strFromU8(parts[part] as Uint8Array)) });
}

export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Opened and saved again as DOCX by LibreOffice. */
export function throughLibreOffice(bytes: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'quipu-office-'));
  try {
    const source = join(folder, 'informe.docx');
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'perfil')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'vuelta'), source], { stdio: 'ignore' });
    return readFileSync(join(folder, 'vuelta', 'informe.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
