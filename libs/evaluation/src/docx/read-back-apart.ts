import { runApart, ToldFailure, TooMuch } from '../apart/run-apart.js';
import type { TaskLimits } from '../apart/task.js';
import type { ReportDocument } from '../document/model.js';
import { LIMITS } from '../ooxml/limits.js';
import { UnreadableFile } from '../ooxml/unreadable-file.js';
import { tooHeavy } from '../ooxml/unzip.js';
import type { ReadBack } from './read-back.js';

/**
 * `readBackDocx` in a process of its own with little memory and time: whatever the file holds, the service
 * goes on. Throws `UnreadableFile`, in Spanish, and `TooBusy` when too many are waiting.
 */
export async function readBackDocxApart(bytes: Uint8Array, document: ReportDocument, limits?: TaskLimits): Promise<ReadBack> {
  if (bytes.byteLength > LIMITS.file) throw tooHeavy(LIMITS);
  try {
    return JSON.parse((await runApart('read-docx', { data: document, file: bytes }, limits)).toString('utf8')) as ReadBack;
  } catch (problem) {
    if (problem instanceof ToldFailure && problem.kind === 'UnreadableFile') throw new UnreadableFile(problem.message, { cause: problem });
    if (problem instanceof TooMuch) throw new UnreadableFile('El archivo es demasiado grande o enredado para leerlo: no se recibe.', { cause: problem });
    throw problem;
  }
}
