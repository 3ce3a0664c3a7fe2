import { type Archive, CommandTooLarge, HistoryDiffers, LedgerUnavailable } from '@quipu/ledger';
import { copyHistory, type CopyProgress, type CopyResult } from '@quipu/ledger/copy';
import { openArchive } from '@quipu/ledger/open';
import { EXIT, FailedCommand } from '../../failed-command.js';
import type { Screen } from '../../screen/screen.js';
import { stopRequest } from '../../up/stop-request.js';
import { sourceAddress, targetAddress } from './addresses.js';

export interface CopyCommandOptions {
  from?: string;
  to: string;
  json?: boolean;
}

const STAGES: Record<CopyProgress['stage'], string> = {
  comparing: 'Comparando lo que ya estaba',
  copying: 'Copiando',
  verifying: 'Comparando lo copiado',
};

export async function copy({ from, to, json }: CopyCommandOptions, screen: Screen): Promise<void> {
  const addresses = { from: sourceAddress(from), to: targetAddress(to) };
  if (addresses.from === addresses.to) throw new FailedCommand('El origen y el destino son el mismo.', 'Indique otro --to.', EXIT.usage);
  const archives = { from: await openArchive(addresses.from), to: await openArchive(addresses.to) };
  try {
    const result = await copyUnlessStopped(archives, screen);
    screen.progressDone();
    screen.out(...(json ? [JSON.stringify(result, null, 2)] : copyLines(result)));
  } catch (error) {
    throw explained(error);
  } finally {
    await Promise.all([archives.from.close(), archives.to.close()]);
  }
}

async function copyUnlessStopped(archives: { from: Archive; to: Archive }, screen: Screen): Promise<CopyResult> {
  const stopping = new AbortController();
  const stop = stopRequest(() => screen.say('Terminando la página en curso…'));
  void stop.asked.then(() => stopping.abort());
  const onProgress = ({ stage, position, target }: CopyProgress) => screen.progress(`${STAGES[stage]}: registro ${position} de ${target}`);
  try {
    const result = await copyHistory({ ...archives, onProgress, signal: stopping.signal });
    if (result) return result;
    throw new FailedCommand('La copia se detuvo a medias.', 'Lo copiado queda. Repita la orden: sigue donde quedó.', EXIT.incomplete);
  } finally {
    stop.forget();
  }
}

export function copyLines({ resumedAfter, copied, head, digest }: CopyResult): string[] {
  const before = resumedAfter > 0 ? ` (ya estaban ${resumedAfter})` : '';
  return [
    copied === 0 ? `Sin cambios: el destino ya tenía los ${head} registros.` : `${copied} registros copiados${before}; la historia tiene ${head}.`,
    `Comparados uno por uno: iguales y en el mismo orden.`,
    `Huella de la historia: ${digest}`,
  ];
}

/** What a person can mend is said in words; anything else is a fault of ours and goes on as it is. */
function explained(error: unknown): unknown {
  if (error instanceof HistoryDiffers) {
    return new FailedCommand(
      `El destino no tiene la misma historia: difieren en el registro ${error.position}.`,
      `No se siguió copiando. Use un destino vacío o uno que empezó esta misma copia. Detalle: ${error.message}`,
    );
  }
  if (error instanceof CommandTooLarge) {
    const { stream, bytes, limit } = error;
    return new FailedCommand('Una orden de la historia no cabe en el destino.', `Es de ${stream}: ocupa ${bytes} bytes y el destino admite ${limit}. Lo anterior quedó copiado.`);
  }
  if (error instanceof LedgerUnavailable) {
    return new FailedCommand('Uno de los almacenes no responde.', `Lo copiado queda; repita la orden. Detalle: ${causeOf(error)}`, EXIT.unavailable);
  }
  if (codeOf(error) === UNDEFINED_TABLE) return new FailedCommand('Falta preparar la base de datos.', 'Prepárela con: npx quipu migrate', EXIT.refused);
  if (codeOf(error) === FORBIDDEN) return new FailedCommand('Ese usuario no puede copiar una historia.', 'En PostgreSQL, el destino se indica con el usuario quipu_owner.', EXIT.refused);
  return error;
}

/** SQLSTATE. */
const UNDEFINED_TABLE = '42P01';
const FORBIDDEN = '42501';

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}

function causeOf({ cause, message }: LedgerUnavailable): string {
  return cause instanceof Error && cause.message ? cause.message : message;
}
