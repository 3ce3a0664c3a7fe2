import type { InvestmentRow } from '../contract/rows.js';
import type { Phase } from '../contract/vocabulary.js';

/** Codes of OC4IDS' projectStatus that an investment can have. */
export type ProjectStatus = 'identification' | 'preparation' | 'implementation' | 'completion' | 'maintenance' | 'cancelled';

const BY_PHASE: Readonly<Record<Phase, ProjectStatus>> = {
  'formulación': 'identification',
  'viable': 'identification',
  'expediente en elaboración': 'preparation',
  'expediente en actualización': 'preparation',
  'expediente observado': 'preparation',
  'expediente aprobado': 'preparation',
  'ejecución física': 'implementation',
  'concluida': 'completion',
  'liquidación pendiente': 'completion',
  'liquidación en proceso': 'completion',
  'liquidada': 'completion',
  'cerrada': 'completion',
};

/** OC4IDS has no paused status: a stop is told by the extension. What is settled and in operation is in maintenance. */
export function statusOf({ phase, condition, operation }: Pick<InvestmentRow, 'phase' | 'condition' | 'operation'>): ProjectStatus {
  if (condition === 'desactivada') return 'cancelled';
  if (operation !== null && (phase === 'liquidada' || phase === 'cerrada')) return 'maintenance';
  return BY_PHASE[phase];
}
