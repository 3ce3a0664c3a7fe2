import { InMemoryTables } from '@quipu/projections/testing';
import { history } from '../../test/history.js';
import { laresEvents, laresInvestments } from '../../test/lares.js';
import { daysStopped, headline, stoppedByContraloria, type InvestmentRow } from '../contract/index.js';
import { actionInvestments } from '../read-models/action-investments/table.js';
import { investment } from '../read-models/investment/table.js';
import { investmentsProjections } from '../read-models/projections.js';

const ROWS = laresInvestments();

/** The class that the transcription of the report gave each one, told back from the three axes. */
function sourceClass({ phase, condition, operation, blockers }: InvestmentRow): string {
  if (condition === 'a cargo de otra entidad') return 'TRANSFERIDO';
  if (condition === 'paralizada') return 'PARALIZADO';
  if (phase === 'liquidada') return operation ? 'LIQUIDADO_EN_FUNCIONAMIENTO' : 'LIQUIDADO';
  if (phase.startsWith('liquidación')) return operation ? 'FUNCIONAMIENTO_PENDIENTE_LIQUIDACION' : 'PENDIENTE_LIQUIDACION';
  if (phase === 'concluida') return 'CULMINADO';
  if (phase === 'viable') return 'NO_PREVISTO_PMI';
  if (blockers.some(({ authority }) => authority === 'ANA')) return 'PENDIENTE_AUTORIZACIONES';
  if (phase === 'expediente aprobado') return 'SIN_EJECUCION';
  return phase === 'ejecución física' ? 'EN_EJECUCION' : 'EXPEDIENTE_TECNICO';
}

function counted(texts: readonly string[]): Record<string, number> {
  return texts.reduce<Record<string, number>>((counts, text) => ({ ...counts, [text]: (counts[text] ?? 0) + 1 }), {});
}

describe('the investments of Lares, first semester of 2025', () => {
  const tables = new InMemoryTables(investmentsProjections).apply(history(laresEvents()));
  const rows = tables.standing(investment);
  const byCui = (cui: string) => rows.find((row) => row.cui === cui)!;

  it('are 44, every command of theirs is accepted and every event finds its row', () => {
    expect(tables.blocked()).toEqual([]);
    expect(rows).toHaveLength(44);
    expect(new Set(rows.map(({ cui }) => cui)).size).toBe(44);
  });

  it('count by state as the report does', () => {
    expect(counted(rows.map(sourceClass))).toEqual({
      EXPEDIENTE_TECNICO: 9,
      EN_EJECUCION: 8,
      PENDIENTE_LIQUIDACION: 7,
      LIQUIDADO_EN_FUNCIONAMIENTO: 5,
      PENDIENTE_AUTORIZACIONES: 3,
      PARALIZADO: 3,
      LIQUIDADO: 2,
      NO_PREVISTO_PMI: 2,
      FUNCIONAMIENTO_PENDIENTE_LIQUIDACION: 2,
      TRANSFERIDO: 1,
      CULMINADO: 1,
      SIN_EJECUCION: 1,
    });
    for (const { cui, clase_fuente } of ROWS) expect([cui, sourceClass(byCui(cui))]).toEqual([cui, clase_fuente]);
  });

  it('end in the condition that the file says', () => {
    for (const { cui, condicion, fase } of ROWS) expect(byCui(cui)).toMatchObject({ cui, condition: condicion, phase: fase });
  });

  it('are stopped «at least» since the semester’s end: the report does not say since when', () => {
    const stopped = rows.filter(({ condition }) => condition === 'paralizada');
    expect(stopped.map(({ cui }) => cui)).toEqual(['2637893', '2638592', '2663312']);
    expect(daysStopped(byCui('2638592'), '2025-07-30')).toMatchObject({ days: 30, atLeast: true });
    expect(stoppedByContraloria(byCui('2638592'), '2025-12-30').met).toBe('sí');
  });

  it('give each action its sentence', () => {
    const stands = tables.standing(actionInvestments);
    expect(headline(stands.find(({ action }) => action === 'AEI.04.03')!)).toBe('1 inversión paralizada');
    expect(headline(stands.find(({ action }) => action === 'AEI.03.01')!)).toBe('3 inversiones con impedimento, 1 inversión en marcha');
  });

  it('name no denominator that the report does not name', () => {
    const reported = rows.flatMap(({ money }) => Object.values(money).map((year) => year.reported));
    expect(reported).not.toHaveLength(0);
    expect(reported.filter((one) => one?.denominator !== 'no declarado')).toEqual([]);
    expect(byCui('2538790').money['2025']).toMatchObject({ reported: { percentage: '88.2' }, financial: null });
  });

  it('carry as assumptions the codes that other sections print differently', () => {
    expect(byCui('2621546').assumptions).toContain('La alerta de AEI.03.01 imprime 2612546: se toma el CUI del cuerpo');
    expect(byCui('2536921').assumptions.join(' ')).toMatch(/2536521.*2516211/);
  });
});
