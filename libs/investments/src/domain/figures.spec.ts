import { bare, cui, grounds, inPhase, shown, stadium, stopped } from './investment.fixture.js';

const at = (day: string, percentage: string) => ({ kind: 'report-physical-progress' as const, cui, day, percentage, support: bare });
const reported = (day: string, percentage: string) => ({ type: 'PhysicalProgressReported' as const, data: { cui, day, percentage } });

describe('physical progress', () => {
  it('grows, report after report', () => {
    stadium(reported('2025-01-31', '40')).when(at('2025-02-28', '40')).gives(reported('2025-02-28', '40'));
    stadium(reported('2025-01-31', '40')).when(at('2025-02-28', '39.99')).isRefused(['percentage'], /no puede bajar de 40 %/);
    stadium(reported('2025-01-31', '40')).when(at('2025-01-31', '41')).isRefused(['day'], /corríjalo con motivo/);
  });

  it.each(['-1', '100.01', 'mucho'])('refuses «%s»', (percentage) => {
    stadium().when(at('2025-01-31', percentage)).isRefused(['percentage'], /de 0 a 100/);
  });

  it('does not advance while stopped, though the same figure may be recorded', () => {
    const past = [reported('2025-01-31', '40'), stopped];
    stadium(...past).when(at('2025-04-30', '41')).isRefused(['percentage'], /paralizada desde el 2025-03-01/);
    stadium(...past).when(at('2025-04-30', '40.00')).gives(reported('2025-04-30', '40.00'));
  });

  it('is corrected with reason and document, between its neighbours', () => {
    const past = stadium(reported('2025-01-31', '40'), reported('2025-02-28', '60'));
    const correct = { kind: 'correct-physical-progress' as const, cui, day: '2025-02-28', percentage: '45', support: grounds };
    past.when(correct).gives({ type: 'PhysicalProgressCorrected', data: { cui, day: '2025-02-28', from: '60', to: '45' } });
    past.when({ ...correct, percentage: '39' }).isRefused(['percentage'], /por debajo del avance al 2025-01-31/);
    past.when({ ...correct, day: '2025-01-31', percentage: '61' }).isRefused(['percentage'], /por encima del avance al 2025-02-28/);
    past.when({ ...correct, support: bare }).isRefused(['reason', 'documents'], /motivo/);
    past.when({ ...correct, day: '2025-03-31' }).isRefused(['day'], /Registrado: 2025-01-31, 2025-02-28/);
  });

  it('is not recorded of what is closed', () => {
    inPhase('cerrada').when(at('2025-01-31', '100')).isRefused(['cui'], /registrar avance físico/);
  });
});

describe('money', () => {
  const record = { kind: 'record-money' as const, cui, year: 2025, day: '2025-06-30', support: bare };
  const amounts = { PIM: '100000', devengado: '44900' };
  const recorded = { type: 'MoneyRecorded' as const, data: { cui, year: 2025, day: '2025-03-31', amounts, reported: null } };

  it('keeps a percentage without denominator as such', () => {
    const reported = { percentage: '80.7', denominator: 'no declarado' as const };
    stadium().when({ ...record, reported }).gives({ type: 'MoneyRecorded', data: { cui, year: 2025, day: '2025-06-30', amounts: {}, reported } });
  });

  it('refuses more spent than there is, by what was known before too', () => {
    stadium(recorded).when({ ...record, amounts: { girado: '50000' } }).isRefused(['amounts.girado'], /pasa del devengado \(44900\)/);
    stadium().when({ ...record, amounts: { PIM: '10', devengado: '11' } }).isRefused(['amounts.devengado'], /pasa del PIM/);
    stadium().when({ ...record, amounts: { PIA: '-1' } }).isRefused(['amounts.PIA'], /0 o más/);
    stadium().when({ ...record, reported: { percentage: '101', denominator: 'PIM' } }).isRefused(['reported.percentage'], /100 %/);
  });

  it('refuses nothing, an older day and a day before the year', () => {
    stadium().when(record).isRefused(['amounts'], /al menos/);
    stadium(recorded).when({ ...record, day: '2025-03-31', amounts }).isRefused(['day'], /corríjalos/);
    stadium().when({ ...record, day: '2024-12-31', amounts }).isRefused(['day'], /anterior al año/);
  });

  it('is corrected with reason and document', () => {
    const correct = { kind: 'correct-money' as const, cui, year: 2025, day: '2025-03-31', amounts: { PIM: '90000' }, support: grounds };
    const from = { day: '2025-03-31', amounts, reported: null };
    stadium(recorded).when(correct).gives({ type: 'MoneyCorrected', data: { cui, year: 2025, from, to: { ...from, amounts: { PIM: '90000' } } } });
    stadium(recorded).when({ ...correct, amounts }).isRefused([''], /ya son esos/);
    stadium(recorded).when({ ...correct, support: shown }).isRefused(['reason'], /motivo/);
    stadium().when(correct).isRefused(['year'], /No hay montos/);
  });
});
