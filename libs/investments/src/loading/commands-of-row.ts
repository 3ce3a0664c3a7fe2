import type { Authority, Condition, DayCertainty, Denominator, Phase, StopCause } from '../contract/vocabulary.js';
import type { SentCommand } from '../domain/commands.js';
import type { InvestmentFileRow } from './file-row.js';

/**
 * The commands that record a row, in order: registration, figures, blockers, then what the condition
 * comes from. Nothing is checked here: the API does it, and names the field.
 */
export function commandsOfRow(row: InvestmentFileRow): SentCommand[] {
  return [registration(row), ...progress(row), ...money(row), ...blockers(row), ...condition(row)];
}

const listOf = (cell: string) => cell.split(';').map((text) => text.trim()).filter((text) => text !== '');
const documentsOf = ({ documento }: InvestmentFileRow) => (documento === '' ? [] : [{ title: documento }]);
const sinceOf = ({ desde, desde_certeza }: InvestmentFileRow) => ({
  since: desde,
  sinceIs: (desde_certeza || 'exacta') as DayCertainty,
});

function registration(row: InvestmentFileRow): SentCommand {
  return {
    kind: 'register-investment',
    cui: row.cui,
    name: row.nombre,
    actions: listOf(row.acciones),
    phase: row.fase as Phase,
    operating: row.en_funcionamiento === 'sí',
    assumptions: listOf(row.supuestos),
    validAt: row.fecha,
    documents: documentsOf(row),
  };
}

function progress(row: InvestmentFileRow): SentCommand[] {
  if (row.avance_fisico === '') return [];
  const report = { cui: row.cui, day: row.fecha, percentage: row.avance_fisico };
  return [{ kind: 'report-physical-progress', ...report, documents: documentsOf(row) }];
}

/** A percentage whose source does not say what it was divided by is recorded as just that. */
function money(row: InvestmentFileRow): SentCommand[] {
  if (row.avance_financiero === '') return [];
  const reported = { percentage: row.avance_financiero, denominator: (row.denominador || 'no declarado') as Denominator };
  const year = Number(row.fecha.slice(0, 4));
  return [{ kind: 'record-money', cui: row.cui, year, day: row.fecha, reported, documents: documentsOf(row) }];
}

function blockers(row: InvestmentFileRow): SentCommand[] {
  const detail = row.impedimento_detalle === '' ? {} : { detail: row.impedimento_detalle };
  return listOf(row.impedimentos).map((authority) => ({
    kind: 'add-blocker',
    cui: row.cui,
    authority: authority as Authority,
    ...sinceOf(row),
    ...detail,
    documents: documentsOf(row),
  }));
}

/** «en marcha» and «con impedimento» follow from the blockers. */
function condition(row: InvestmentFileRow): SentCommand[] {
  const fact = { cui: row.cui, ...sinceOf(row), documents: documentsOf(row) };
  switch (row.condicion as Condition) {
    case 'paralizada': {
      const effect = row.efecto === '' ? {} : { effect: row.efecto };
      return [{ kind: 'stop-work', ...fact, cause: row.causa as StopCause, norm: row.norma, article: row.articulo, ...effect }];
    }
    case 'a cargo de otra entidad':
      return [{ kind: 'transfer-investment', ...fact, to: row.entidad_a_cargo, agreement: row.convenio }];
    case 'desactivada':
      return [{ kind: 'deactivate-investment', ...fact, reason: row.efecto }];
    case 'en marcha':
    case 'con impedimento':
      return [];
  }
}
