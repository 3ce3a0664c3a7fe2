import type { AlertKind } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';

/** The facts give an alert: it opens, changes or comes back. */
export interface RaiseAlert {
  kind: 'raise-alert';
  alertKind: AlertKind;
  subject: string;
  actions: string[];
  period: string;
  owner: string;
  /** `<id>@<version>` */
  policy: string;
  severity: string;
  figures: FigureRef[];
  message: string;
  tension: boolean;
}

/** The facts no longer hold. */
export interface SettleAlert {
  kind: 'settle-alert';
  key: string;
  /** `<id>@<version>` */
  policy: string;
  /** Those that solved it. */
  figures: FigureRef[];
  message: string;
}

export interface AcknowledgeAlert {
  kind: 'acknowledge-alert';
  key: string;
  note?: string;
}

export interface SnoozeAlert {
  kind: 'snooze-alert';
  key: string;
  /** Last day it is set aside. */
  until: string;
}

export interface AssignAlert {
  kind: 'assign-alert';
  key: string;
  owner: string;
}

export interface CloseAlert {
  kind: 'close-alert';
  key: string;
  /** How it was solved. */
  answer: string;
}

export type AlertCommand = RaiseAlert | SettleAlert | AcknowledgeAlert | SnoozeAlert | AssignAlert | CloseAlert;
