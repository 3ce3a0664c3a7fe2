import type { PeriodText } from '@quipu/planning';
import type { RuleSet } from '@quipu/rules';
import { scalesOf, yearOf } from '../document/period.js';
import { BASES, BASIS_WORD } from '../document/words.js';

export interface PeiColumn {
  title: string;
  /** Characters. */
  width: number;
}

/** What the layout depends on. */
export interface PeiYears {
  years: readonly number[];
  period: PeriodText;
  ruleSet: RuleSet;
}

const IDENTITY: readonly PeiColumn[] = [
  { title: 'Código', width: 12 },
  { title: 'Denominación', width: 50 },
  { title: 'Código del indicador', width: 20 },
  { title: 'Indicador', width: 50 },
  { title: 'Unidad de organización', width: 36 },
  { title: 'Relevancia', width: 15 },
  { title: 'Sentido esperado', width: 15 },
  { title: 'Tipo de agregación', width: 17 },
  { title: 'Línea base: año', width: 10 },
  { title: 'Línea base: valor', width: 12 },
];

/** The columns of CEPLAN's follow-up of a PEI in its order, a row per indicator; then what it does not print. */
export function peiColumns({ years, period, ruleSet }: PeiYears): PeiColumn[] {
  const levels = BASES.flatMap((basis) =>
    scalesOf(period).map((scale) => {
      const { name, norm } = ruleSet.scales[scale];
      return { title: `Nivel de la acción según lo ${BASIS_WORD[basis].toLowerCase()}. ${name}. Norma: ${norm}`, width: 30 };
    }),
  );
  return [
    ...IDENTITY,
    ...years.map((year) => ({ title: `Logro esperado ${year}`, width: 12 })),
    { title: `Logro esperado evaluado (${yearOf(period)})`, width: 14 },
    { title: `Valor obtenido (${period})`, width: 14 },
    ...BASES.map((basis) => ({ title: `Avance tipo I ${BASIS_WORD[basis].toLowerCase()} (%)`, width: 14 })),
    ...BASES.map((basis) => ({ title: `Avance de la acción ${BASIS_WORD[basis].toLowerCase()} (%)`, width: 14 })),
    ...levels,
    { title: 'Diferencia', width: 16 },
  ];
}
