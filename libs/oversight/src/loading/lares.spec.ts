import { alertDecider } from '../domain/alert/decider.js';
import { commitmentDecider } from '../domain/commitment/decider.js';
import { commitmentWarnings } from '../domain/commitment/warnings.js';
import { ALERT_COLUMNS, alertOfRow } from './alert-row.js';
import { aroundLares, laresActions, laresAlerts, laresRows, printedAdvance, printedLevel, unitOf } from './lares.fixture.js';
import { commitmentOfRow, RECOMMENDATION_COLUMNS } from './recommendation-row.js';

const recommendations = laresRows('recomendaciones.csv');
const alerts = laresRows('alertas.csv');
const made = recommendations.flatMap((row) => {
  const { command } = commitmentOfRow(row);
  return command ? commitmentDecider(aroundLares).decide(command, null) : [];
});
const onRecord = made.flatMap(({ type, data }) =>
  type === 'CommitmentMade' ? [{ id: data.id, action: data.action, owner: data.owner, dueOn: data.dueOn, state: 'pendiente' as const }] : [],
);

describe('the recommendations of Lares', () => {
  it('have the columns that are documented', () => {
    expect(Object.keys(recommendations[0]!)).toEqual([...RECOMMENDATION_COLUMNS]);
    expect(recommendations).toHaveLength(15);
  });

  it.each(recommendations.map((row) => [row.codigo, row] as const))('%s gives a command that is accepted', (_code, row) => {
    const { command, problems } = commitmentOfRow(row);
    expect(problems).toEqual([]);
    const dueOn = row.plazo === 'corto' ? '2025-12-31' : '2026-06-30';
    expect(commitmentDecider(aroundLares).decide(command!, null)).toMatchObject([{ type: 'CommitmentMade', data: { action: row.accion, dueOn } }]);
  });

  it.each(recommendations.filter(({ cifra_tabla }) => cifra_tabla === 'action_advance').map((row) => [row.accion!, row] as const))(
    'the gap of %s is what CEPLAN printed',
    (action, row) => expect(Number(row.cifra_valor)).toBe(Number(printedAdvance(action))),
  );

  it.each(recommendations.filter(({ cifra_tabla }) => cifra_tabla !== 'action_advance').map((row) => [row.accion!, row] as const))(
    'the gap of %s is its physical progress',
    (action, row) => expect(row.cifra_valor).toBe(alerts.find(({ accion }) => accion === action)?.avance_fisico),
  );

  it('leave two actions below «bueno» without recommendation, and four owners that are not the plan\'s', () => {
    const levels = laresActions.map((action) => ({ action, level: printedLevel(action), units: [unitOf(action)!] }));
    const warnings = commitmentWarnings(levels, onRecord, '2025-08-15').map(({ kind, action }) => [kind, action]);
    expect(warnings).toEqual([
      ['owner-differs', 'AEI.08.01'],
      ['no-recommendation', 'AEI.08.04'],
      ['no-recommendation', 'AEI.08.05'],
      ['owner-differs', 'AEI.08.06'],
      ['owner-differs', 'AEI.09.01'],
      ['owner-differs', 'AEI.09.02'],
    ]);
  });

  it('a row says all that is wrong with it', () => {
    const { command, problems } = commitmentOfRow({ ...recommendations[0], codigo: ' ', plazo: 'largo', cifra_valor: '' });
    expect(command).toBeNull();
    expect(problems).toEqual([
      { column: 'plazo', message: 'En «plazo» se espera uno de: corto, mediano, no «largo».' },
      { column: 'codigo', message: 'Falta «codigo».' },
      { column: 'cifra_tabla', message: 'En «cifra_tabla» una cifra lleva tabla, campo y valor, o ninguno de los tres.' },
    ]);
    expect(commitmentOfRow({ ...recommendations[0], cifra_valor: '12,5' }).problems).toMatchObject([{ column: 'cifra_valor' }]);
  });
});

describe('the alerts of Lares', () => {
  it('have the columns that are documented', () => {
    expect(Object.keys(alerts[0]!)).toEqual([...ALERT_COLUMNS]);
  });

  it.each(alerts.map((row) => [row.accion, row] as const))('%s gives a command that is accepted', (_action, row) => {
    const { command, problems } = alertOfRow(row, laresAlerts);
    expect(problems).toEqual([]);
    expect(alertDecider(aroundLares).decide(command!, null)).toMatchObject([
      { type: 'AlertOpened', data: { subject: row.accion, severity: row.tipo?.toLowerCase(), owner: unitOf(row.accion!) } },
    ]);
  });

  it('two are «bueno» and critical at once', () => {
    const tense = alerts.filter((row) => alertOfRow(row, laresAlerts).command?.tension).map(({ accion }) => accion);
    expect(tense).toEqual(['AEI.03.01', 'AEI.05.01']);
  });

  it('a type that the policy does not give is refused, and so is what cannot be read', () => {
    expect(alertOfRow({ accion: 'AEI.03.01', tipo: 'Moderada', avance_fisico: '16.67' }, laresAlerts).problems).toEqual([
      { column: 'tipo', message: 'En «tipo» dice «moderada» y la política da «crítica» para 16.67.' },
    ]);
    expect(alertOfRow({ accion: 'AEI.03.01', tipo: 'Crítica', avance_fisico: '100' }, laresAlerts).problems).toMatchObject([{ column: 'tipo' }]);
    expect(alertOfRow({ accion: 'AEI.99.01', tipo: 'Crítica', avance_fisico: 'S.I.' }, laresAlerts).problems.map(({ column }) => column)).toEqual([
      'accion',
      'avance_fisico',
    ]);
  });
});
