import type { Phase } from '../../contract/vocabulary.js';

/** From each phase, those that may follow. There is no other way from one to another, save restating a wrong record. */
export const PHASE_STEPS: Readonly<Record<Phase, readonly Phase[]>> = {
  'formulación': ['viable'],
  'viable': ['expediente en elaboración'],
  'expediente en elaboración': ['expediente observado', 'expediente aprobado'],
  'expediente en actualización': ['expediente observado', 'expediente aprobado'],
  'expediente observado': ['expediente en elaboración', 'expediente en actualización', 'expediente aprobado'],
  'expediente aprobado': ['ejecución física', 'expediente en actualización'],
  'ejecución física': ['concluida'],
  'concluida': ['liquidación pendiente', 'liquidación en proceso'],
  'liquidación pendiente': ['liquidación en proceso'],
  'liquidación en proceso': ['liquidada'],
  'liquidada': ['cerrada'],
  'cerrada': [],
};

/** Phases that only a document opens: resolution, act of reception, settlement, closing form. */
export const DOCUMENTED_PHASES: readonly Phase[] = ['expediente aprobado', 'concluida', 'liquidada', 'cerrada'];

export const COMPLETED: readonly Phase[] = ['concluida', 'liquidación pendiente', 'liquidación en proceso', 'liquidada', 'cerrada'];
/** Nothing is left to execute nor to settle. */
export const FINISHED: readonly Phase[] = ['liquidada', 'cerrada'];
/** Where there is work, of the technical file or of the site, that may stop. */
export const STOPPABLE: readonly Phase[] = [
  'expediente en elaboración',
  'expediente en actualización',
  'expediente observado',
  'expediente aprobado',
  'ejecución física',
];
export const BEFORE_COMPLETION: readonly Phase[] = ['formulación', 'viable', ...STOPPABLE];
/** Not yet settled. */
export const BEFORE_SETTLEMENT: readonly Phase[] = [...BEFORE_COMPLETION, 'concluida', 'liquidación pendiente', 'liquidación en proceso'];
