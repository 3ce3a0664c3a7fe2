import { progressRules } from '@quipu/operations';
import type { RuleSet, ScaleName } from '@quipu/rules';

/** Said beside every figure (law 5), e.g. «Regla: Reporte impreso de Lares, 2025 (lares-2025, versión 1).» */
export function ruleNote({ id, version, name }: RuleSet): string {
  return `Regla: ${name} (${id}, versión ${version}).`;
}

/** «Escala semestral: malo desde 0 %, regular desde 30 %, bueno desde 50 %. Norma: …» */
export function scaleNote({ scales }: RuleSet, scale: ScaleName): string {
  const { name, norm, bands } = scales[scale];
  return `${name}: ${bands.map(({ level, from }) => `${level} desde ${from} %`).join(', ')}. Norma: ${norm}.`;
}

/** `poi-ceplan@1` → «regla poi-ceplan, versión 1». */
export function ruleKeyNote(key: string): string {
  const [id, version] = key.split('@');
  return `regla ${id}, versión ${version}`;
}

/** The rule behind the POI's figures, as a sentence. */
export function poiRuleNote(): string {
  const { id, version, norm } = progressRules;
  return `Regla: ${norm} (${id}, versión ${version}).`;
}
