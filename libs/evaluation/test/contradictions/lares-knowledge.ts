import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Knowledge, KnownAction, LevelWord } from '../../src/contradictions/index.js';

type Row = Readonly<Record<string, string>>;

/** The transcribed data of Lares as the checks take it; `folder` holds its CSV files. */
export function laresKnowledge(folder: URL): Knowledge {
  const rows = (name: string) => parse(readFileSync(new URL(`${name}.csv`, folder)), { columns: true }) as Row[];
  const names = new Map(rows('aei').map((row) => [row.code!, row.name!]));
  return {
    plan: { firstYear: 2025, lastYear: 2030 },
    period: { from: '2025-01-01', to: '2025-06-30' },
    average: '59.48',
    objectives: rows('oei').map(({ code }) => code!),
    actions: rows('indicators').map((row) => action(row, names.get(row.aei!)!)),
    investments: rows('projects').map(({ cui, name, aei, financial_pct }) => ({ cui: cui!, name: name!, actions: aei!.split(';'), financial: percent(financial_pct) })),
    activities: rows('activities').filter(({ code }) => code !== '').map(({ code, name, budget_execution_pct }) => ({ code: code!, name: name!, financial: percent(budget_execution_pct) })),
    maintenance: rows('maintenance_metas').map((row) => ({
      code: row.finalidad_code!, action: 'AEI.04.01', kilometres: row.km_from_progressives || null, concluded: row.state_class_inferred === 'CONCLUIDO',
    })),
    alerts: rows('alerts').map((row) => ({ action: row.aei!, type: row.alert_type!, physical: row.poi_physical_pct!, items: items(row.items_cited!) })),
    summaries: [
      { scale: 'semestral', counts: { malo: 10, regular: 2, bueno: 18 }, source: 'Niveles calculados' },
      { scale: 'anual', counts: { malo: 14, regular: 3, bueno: 13 }, source: 'Tabla resumen del reporte de seguimiento del PEI' },
    ],
  };
}

function action(row: Row, name: string): KnownAction {
  const text = (cell: string | undefined) => cell || null;
  return {
    code: row.aei!, name, indicator: row.name!, unit: row.unit_org!,
    baseline: text(row.baseline_value), target: text(row.table_target_2025), value: text(row.value_2025_s1),
    reported: text(row.avance_tipo1_printed), recalculated: text(row.calc_min100_vo_le),
    level: row.level_printed!.toLowerCase() as LevelWord,
  };
}

/** `2467643=66.67;2612546=0 (body 2621546)` */
function items(cell: string) {
  return [...cell.matchAll(/(\d{7})(?:=([\d.]+))?(?: \(body \d+\))?/g)].map(([, cui, physical]) => ({ cui: cui!, physical: physical ?? null }));
}

/** The column also holds words, such as «parcial (sin cifra)». */
function percent(cell: string | undefined): string | null {
  return /^\d+(\.\d+)?$/.test(cell ?? '') ? cell! : null;
}
