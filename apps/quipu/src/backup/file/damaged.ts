import { FailedCommand } from '../../failed-command.js';

export function damaged(why: string): FailedCommand {
  return new FailedCommand(`El archivo no sirve: ${why}.`, 'No se tocó nada. Use otro respaldo.');
}
