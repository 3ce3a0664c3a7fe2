/** How progress is averaged and printed. Versioned data, as every rule. */
export interface ProgressRules {
  id: string;
  version: number;
  /** Spanish. */
  norm: string;
  /** Percent at which the capped figures stop. */
  cap: string;
  /** Decimal places of a printed percentage; half away from zero. */
  decimals: number;
}

export const progressRules: ProgressRules = {
  id: 'poi-ceplan',
  version: 1,
  norm: 'Notas al pie del reporte de seguimiento del POI del aplicativo CEPLAN',
  cap: '100',
  decimals: 2,
};

/** As rows name it: `poi-ceplan@1`. */
export function progressRulesKey({ id, version }: Pick<ProgressRules, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
