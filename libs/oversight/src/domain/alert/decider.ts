import type { Decider } from '@quipu/ledger';
import type { AlertEvent } from '../../contract/alert-events.js';
import type { Surroundings } from '../surroundings.js';
import { acknowledgeAlert, assignAlert, closeAlert, settleAlert, snoozeAlert } from './answer-alert.js';
import type { AlertCommand } from './commands.js';
import { raiseAlert } from './raise-alert.js';
import { evolveAlert, type AlertHistory } from './state.js';

/** Stream `<entity>.alert-<key>`. */
export function alertDecider(around: Surroundings): Decider<AlertCommand, AlertHistory, AlertEvent> {
  return { initialState: null, decide: (command, alert) => decideAlert(command, alert, around), evolve: evolveAlert };
}

function decideAlert(command: AlertCommand, alert: AlertHistory, around: Surroundings): AlertEvent[] {
  switch (command.kind) {
    case 'raise-alert':
      return raiseAlert(command, alert, around);
    case 'settle-alert':
      return settleAlert(command, alert, around);
    case 'acknowledge-alert':
      return acknowledgeAlert(command, alert, around);
    case 'snooze-alert':
      return snoozeAlert(command, alert, around);
    case 'assign-alert':
      return assignAlert(command, alert, around);
    case 'close-alert':
      return closeAlert(command, alert, around);
  }
}
