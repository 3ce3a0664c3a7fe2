import { EXIT, FailedCommand } from '../failed-command.js';
import type { Screen } from './screen.js';

/** Goes on only after a yes. `refused`: what a no leaves as it was. */
export async function confirm(screen: Screen, question: string, refused: string): Promise<void> {
  const answer = await screen.ask(question);
  if (answer === null) throw new FailedCommand('Nadie puede confirmar aquí.', 'Repita la orden con --yes.', EXIT.refused);
  if (!answer) throw new FailedCommand(refused, undefined, EXIT.refused);
}
