import { refuse } from '@quipu/ledger';
import type { Signatory } from '../contract/report-events.js';
import type { ReportHistory, VersionState } from './state.js';

export function frozenVersion({ versions }: ReportHistory, version: number): VersionState {
  return versions[version - 1] ?? refuse('version', `El informe no tiene una versión ${version} congelada.`);
}

/** Who must sign now; undefined when all have. */
export function nextSignatory({ signatories, signed }: VersionState): Signatory | undefined {
  return signatories[signed];
}

/** «Gerencia Municipal (Gerente)» */
export function whoSigns({ office, role }: Signatory): string {
  return `${office} (${role})`;
}
