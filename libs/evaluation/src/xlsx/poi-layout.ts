import type { Month } from '@quipu/operations';
import type { PeriodText } from '@quipu/planning';

export interface PoiColumn {
  title: string;
  /** Characters. */
  width: number;
}

const MONTHS = ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto', 'Setiembre', 'Octubre', 'Noviembre', 'Diciembre'] as const;

/** What is programmed and executed, in things done and in soles. In CEPLAN's order. */
export const KINDS = [
  { key: 'physical', title: 'Físico' },
  { key: 'financial', title: 'Financiero (S/)' },
] as const;

const IDENTITY: readonly PoiColumn[] = [
  { title: 'Código de la acción', width: 13 },
  { title: 'Acción estratégica', width: 44 },
  { title: 'Unidad de organización', width: 36 },
  { title: 'Código de la actividad', width: 17 },
  { title: 'Actividad operativa', width: 50 },
  { title: 'Prioridad', width: 11 },
  { title: 'Unidad de medida', width: 18 },
  { title: 'Tipo de acumulación', width: 18 },
  { title: 'Programación vigente', width: 18 },
  { title: 'Meta física anual', width: 12 },
];

/** The months that a period evaluates. */
export function monthsOfPeriod(period: PeriodText): readonly Month[] {
  const [first, last] = period.endsWith('S1') ? [1, 6] : period.endsWith('S2') ? [7, 12] : [1, 12];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The columns of the follow-up of a POI, a row per activity. */
export function poiColumns(period: PeriodText): PoiColumn[] {
  return [
    ...IDENTITY,
    ...KINDS.flatMap(({ title }) => [
      ...monthsOfPeriod(period).flatMap((month) => [
        { title: `${title}: ${MONTHS[month - 1]!}, programado`, width: 13 },
        { title: `${title}: ${MONTHS[month - 1]!}, ejecutado`, width: 13 },
      ]),
      { title: `${title}: acumulado programado (${period})`, width: 14 },
      { title: `${title}: acumulado ejecutado (${period})`, width: 14 },
      { title: `${title}: avance (%)`, width: 12 },
      { title: `${title}: avance con tope de 100 (%)`, width: 12 },
    ]),
    { title: 'Meses sin registro', width: 20 },
    { title: 'Meses registrados fuera de plazo', width: 20 },
  ];
}

export const ACTION_COLUMNS: readonly PoiColumn[] = [
  { title: 'Código', width: 13 },
  { title: 'Acción estratégica', width: 60 },
  { title: 'Actividades con porcentaje', width: 14 },
  { title: 'Actividades S.I.', width: 12 },
  { title: 'Actividades S.P.', width: 12 },
  { title: 'Actividades «-»', width: 12 },
  { title: 'Suma de porcentajes', width: 14 },
  { title: 'Avance físico (%)', width: 14 },
  { title: 'Avance físico con tope de 100 (%)', width: 14 },
  { title: 'Avance físico según documento (%)', width: 16 },
  { title: 'Regla', width: 22 },
];

/** `1, 2` → «Enero, Febrero» */
export function monthNames(months: readonly Month[]): string {
  return months.map((month) => MONTHS[month - 1]!).join(', ');
}
