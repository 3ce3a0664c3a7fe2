import { commitmentOfRow, RECOMMENDATION_COLUMNS } from '@quipu/oversight/loading';
import type { MakeCommitment } from '@quipu/oversight/domain';
import type { RowPlace } from '../findings.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { placeOf } from './structure-rows.js';

export type RecommendationRow = RowPlace & { command: MakeCommitment };

const COMMITMENT_CODE = /^[A-Z0-9][A-Z0-9.-]{0,59}$/;
const ACTION_CODE = /^AEI\.\d{2,3}\.\d{2,3}$/;
/** What a figure's place looks like to the command API; an empty cell is none. */
const PLACES: readonly (readonly [string, RegExp, string])[] = [
  ['cifra_tabla', /^([a-z_]{1,60})?$/, 'action_advance'],
  ['cifra_campo', /^([A-Za-z0-9_.]{1,80})?$/, 'reported.rounded'],
  ['cifra_reglas', /^([a-z0-9-]{1,60}@\d{1,4})?$/, 'lares-2025@1'],
];
const MAX_SUPPORT = 20;
/** Longest text of each column that the command API takes. */
const LONGEST: Readonly<Record<string, number>> = { recomendacion: 2000, unidad_nombre: 300, cifra_valor: 100, apoyo: 500 };

/** @param plan code of the folder's plan, for rows that name none */
export function readRecommendationRows(reader: RowReader, plan: string | undefined): RecommendationRow[] {
  return reader.rows((row) => {
    const codes = [
      reader.matching(row, 'codigo', COMMITMENT_CODE, 'REC.2025-S1.AEI.01.01'),
      reader.matching(row, 'accion', ACTION_CODE, 'AEI.01.02'),
      reader.period(row, 'periodo'),
      otherPlan(reader, row, plan),
    ];
    const cells = Object.fromEntries(RECOMMENDATION_COLUMNS.map((column) => [column, reader.text(row, column, LONGEST[column]) ?? '']));
    const unit = row.text('unidad_responsable') === '' ? '' : reader.unit(row, 'unidad_responsable');
    const due = row.text('vence') === '' ? '' : reader.day(row, 'vence');
    const misplaced = PLACES.find(([column, pattern]) => !pattern.test(row.text(column)));
    if (misplaced) return reader.error(row, misplaced[0], `«${row.text(misplaced[0]).slice(0, 40)}» no tiene la forma ${misplaced[2]}`);
    if (codes.includes(undefined) || unit === undefined || due === undefined) return undefined;
    const [codigo, accion, periodo, own] = codes;
    const { command, problems } = commitmentOfRow({ ...cells, codigo, accion, periodo, plan: own, unidad_responsable: unit, vence: due });
    for (const { column, message } of problems) reader.error(row, column, message);
    if (command && command.support.length > MAX_SUPPORT) return reader.error(row, 'apoyo', `caben hasta ${MAX_SUPPORT} unidades`);
    return command ? { ...placeOf(row), command } : undefined;
  });
}

function otherPlan(reader: RowReader, row: SheetRow, plan: string | undefined): string | undefined {
  const named = row.text('plan').toUpperCase();
  if (named === '' || plan === undefined || named === plan) return plan ?? named;
  return reader.error(row, 'plan', `«${named.slice(0, 40)}» no es el plan de la carpeta (${plan})`);
}
