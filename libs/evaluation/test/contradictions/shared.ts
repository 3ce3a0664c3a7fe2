import { existsSync, readFileSync } from 'node:fs';

/** The report is not in the repository: it stands beside the checkout, where there is one. */
export const SHARED = new URL('../../../../../shared/', import.meta.url);
const REPORT = new URL('seed/informe-evaluacion-lares-2025-s1.txt', SHARED);

/** From this heading on, the scan is damaged. */
export const DAMAGED = 'REPORTE DE SEGUIMIENTO SEMESTRAL DEL PLAN ESTRATEGICO INSTITUCIONAL';

export const hasReport = existsSync(REPORT);
export const LEFT_OUT = 'El informe de Lares no está junto a la copia de trabajo (../shared): su examen queda fuera.\n';

export function reportText(): string {
  return readFileSync(REPORT, 'utf8');
}
