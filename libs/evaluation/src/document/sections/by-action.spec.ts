import type { AlertRow } from '@quipu/oversight';
import { buildEvaluationReport } from '../../index.js';
import { inputFrom } from '../../../test/support/input-from.js';
import { blocksUnder, tableOf, textsOf } from '../../../test/support/read.js';
import { sampleFollowUpEvents } from '../../../test/support/sample-follow-up.js';

const report = buildEvaluationReport(inputFrom(sampleFollowUpEvents()));
const under = (action: string) => blocksUnder(report, 'acciones', action);
const factsOf = (action: string) => {
  const [facts] = under(action);
  return facts?.kind === 'facts' ? Object.fromEntries(facts.items.map(({ term, text }) => [term, text])) : {};
};

describe('each action', () => {
  it('gives its indicators, who answers, its level on both scales with the rule, and its physical progress with its terms', () => {
    expect(factsOf('AEI.01.01')).toMatchObject({
      'IND.01.AEI.01.01': 'Postas mejoradas: logro esperado 90.01, valor obtenido 88.70; avance reportado 98.54 %, recalculado 98.54 % (min(100, 88.70 / 90.01 × 100)); tipo II no aplicable (sin línea de base).',
      Responsable: '11.01 GERENCIA SOCIAL',
      'Nivel reportado': 'bueno en la escala semestral; bueno en la escala anual (regla lares-2025, versión 1)',
      'Avance físico (POI)': '16.67 % (4 actividades con porcentaje; regla poi-ceplan, versión 1).',
      Inversiones: '1 inversión paralizada, 1 inversión en marcha',
    });
  });

  it('without data says so: never 0', () => {
    expect(factsOf('AEI.02.01')['IND.01.AEI.02.01']).toContain('valor obtenido sin dato; avance reportado sin dato, recalculado sin dato');
    expect(factsOf('AEI.02.04')['Avance físico (POI)']).toBe('sin dato en el periodo');
  });

  it('writes no full stop twice, and none before a colon', () => {
    const input = inputFrom(sampleFollowUpEvents());
    const actions = input.actions.map((row) => ({ ...row, indicators: row.indicators.map((one) => ({ ...one, name: `${one.name}.` })) }));
    const commitments = input.commitments.map((one) => ({ ...one, measure: `${one.measure}.`, owner: { code: null, name: 'Oficina de RR.HH.' } }));
    expect(JSON.stringify(buildEvaluationReport({ ...input, actions, commitments }).sections.find(({ id }) => id === 'acciones'))).not.toMatch(/\w\.[.:]/);
  });

  it('shows S.I. and S.P. as such, with the month that lacks its record', () => {
    expect(textsOf(tableOf(report, 'actividades-AEI.02.01'))).toEqual([['AOI30099900005', 'Actividad 5', 'campaña', '2', '2', 'S.I.', expect.stringContaining('sin registro: mar')]]);
    expect(textsOf(tableOf(report, 'actividades-AEI.02.02'))[0]?.[5]).toBe('S.P.');
    expect(factsOf('AEI.02.01')['Avance físico (POI)']).toMatch(/^S\.I\. \(seguimiento incompleto\)/);
  });

  it('shows what a cap takes away', () => {
    expect(textsOf(tableOf(report, 'actividades-AEI.02.03'))[0]?.[5]).toBe('150.00 [con tope: 100.00]');
  });

  it('says in words that the indicator is good and the execution critical', () => {
    expect(under('AEI.01.01')).toContainEqual({
      kind: 'callout',
      tone: 'attention',
      title: 'Alerta crítica (abierta)',
      text: expect.stringMatching(/mientras su indicador está en nivel «bueno»\. El indicador parece cumplido y la ejecución no lo acompaña.*regla alertas-lares-2025, versión 1/),
    });
  });

  it('hears the alerts of the period and of its months, and of no other', () => {
    const alerts = (action: string) => under(action).filter((block) => block.kind === 'callout').map((block) => block.title);
    expect(alerts('AEI.02.01')).toEqual(['Aviso (abierta)']);
    expect(alerts('AEI.02.02')).toEqual([]);
  });

  it('does not hear what happened after the last day of its facts: a work stopped later, a commitment that it gives', () => {
    const input = inputFrom(sampleFollowUpEvents());
    const standing = (kind: AlertRow['kind'], value: string) => ({ ...input.alerts[0]!, key: `${kind}.${value}`, kind, period: 'vigente', actions: ['AEI.02.02'], message: value, figures: [{ ...input.alerts[0]!.figures[0]!, value }] });
    const alerts = [standing('commitment-overdue', '2025-06-29'), standing('commitment-overdue', '2025-12-31'), standing('stopped-investment', '2025-06-30'), standing('stopped-investment', '2025-07-01')];
    const heard = blocksUnder(buildEvaluationReport({ ...input, alerts }), 'acciones', 'AEI.02.02').filter((block) => block.kind === 'callout');
    expect(heard.map(({ text }) => text.slice(0, 10))).toEqual(['2025-06-29', '2025-06-30']);
  });

  it('gives a stop its cause, norm and days, and money its denominator', () => {
    const [funded, stopped] = textsOf(tableOf(report, 'inversiones-AEI.01.01'));
    expect(stopped).toEqual([
      '2638592',
      'Estadio',
      'ejecución física',
      'paralizada [falta de recursos financieros y liquidez; Directiva 017-2023-CG/GMPL, artículo 7; desde el 01/03/2025, 121 días al 30/06/2025]',
      'sin dato',
      'sin dato',
    ]);
    expect(funded?.slice(4)).toEqual(['45.5 [al 30/06/2025; corregido]', '45.50 [devengado S/ 455.00 entre PIM S/ 1,000.00]']);
  });

  it('brings its recommendations', () => {
    expect(under('AEI.01.02')).toContainEqual(expect.objectContaining({ kind: 'callout', title: 'Recomendación', text: 'Medida de REC.2025-S1.1. Responsable: 11.01 GERENCIA SOCIAL. Plazo corto, vence el 31/12/2025; pendiente.' }));
  });

  it('with nothing more to say has its essential lines alone', () => {
    expect(under('AEI.02.04').map(({ kind }) => kind)).toEqual(['facts']);
  });
});
