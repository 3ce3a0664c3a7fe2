import { runApart, ToldFailure, TooMuch } from '../apart/run-apart.js';
import { LIMITS } from '../ooxml/limits.js';
import { UnreadableFile } from '../ooxml/unreadable-file.js';
import { tooHeavy } from '../ooxml/unzip.js';
import type { Examination } from './examine.js';
import type { Knowledge } from './knowledge.js';

/**
 * `examineFile` in a process of its own with little memory and time: whatever the file holds, the service goes on.
 * Throws `UnreadableFile`, in Spanish, and `TooBusy` when too many are waiting.
 */
export async function examineFileApart(file: Uint8Array, knowledge: Knowledge): Promise<Examination> {
  if (file.byteLength > LIMITS.file) throw tooHeavy(LIMITS);
  try {
    return JSON.parse((await runApart('examine', { data: knowledge, file })).toString('utf8')) as Examination;
  } catch (problem) {
    if (problem instanceof ToldFailure && problem.kind === 'UnreadableFile') throw new UnreadableFile(problem.message, { cause: problem });
    if (problem instanceof TooMuch) throw new UnreadableFile('El archivo es demasiado grande o enredado para leerlo: no se recibe.', { cause: problem });
    throw problem;
  }
}
