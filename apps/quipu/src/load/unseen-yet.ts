import { EXIT, FailedCommand } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';

/** What was recorded has its receipt, though the tables that say who did it are slow to show it. Other errors go on. */
export function unseenYet(error: unknown, screen: Screen): { account: string; office: string } {
  if (!(error instanceof FailedCommand) || error.exitCode !== EXIT.unavailable) throw error;
  screen.say('Todo quedó registrado, pero las tablas todavía no lo muestran: pídalas en unos minutos.');
  return { account: 'sin dato', office: 'las tablas todavía no lo muestran' };
}
