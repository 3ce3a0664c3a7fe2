import type { StopWork } from './commands.js';
import { bare, cui, exact, grounds, inPhase, shown, stadium, stopped } from './investment.fixture.js';

const stop: StopWork = {
  kind: 'stop-work',
  cui,
  cause: 'falta de recursos financieros y liquidez',
  since: '2025-03-01',
  norm: 'Directiva 017-2023-CG/GMPL',
  article: '6.2',
  support: shown,
};

describe('stop a work', () => {
  it('records cause, since when, norm and article', () => {
    stadium().when(stop).gives(stopped);
  });

  it('refuses it without norm, article, document, or for a day to come', () => {
    stadium()
      .when({ ...stop, norm: ' ', article: '', since: '2025-07-16', support: bare })
      .isRefused(['documents', 'norm', 'article', 'since'], /documento/);
  });

  it('refuses to stop what is stopped, or done, and names the legal next steps', () => {
    stadium(stopped).when(stop).isRefused(['cui'], /«paralizada».*Lo que sí procede ahora: .*registrar la reanudación; transferirla/);
    inPhase('concluida').when(stop).isRefused(['cui'], /fase «concluida».*pasar a «liquidación pendiente»/);
    inPhase('cerrada').when(stop).isRefused(['cui'], /puesta en funcionamiento/);
  });

  it('refuses a second stop that begins before the first ended', () => {
    const resumed = { type: 'WorkResumed' as const, data: { cui, since: exact('2025-05-01') } };
    stadium(stopped, resumed).when({ ...stop, since: '2025-04-30' }).isRefused(['since'], /anterior: el fin de la paralización/);
  });
});

describe('resume a work', () => {
  const resume = { kind: 'resume-work' as const, cui, since: '2025-05-01', support: shown };

  it('records it with a document', () => {
    stadium(stopped).when(resume).gives({ type: 'WorkResumed', data: { cui, since: exact('2025-05-01') } });
    stadium(stopped).when({ ...resume, support: bare }).isRefused(['documents'], /documento/);
  });

  it('refuses what is not stopped, and a day before the stop', () => {
    stadium().when(resume).isRefused(['cui'], /registrar una paralización/);
    stadium(stopped).when({ ...resume, since: '2025-02-28' }).isRefused(['since'], /anterior/);
  });
});

describe('correct a stop', () => {
  const correct = { kind: 'correct-stop' as const, cui, since: '2025-02-01', support: grounds };

  it('puts in place what was wrong and keeps both', () => {
    const from = { cause: stop.cause, since: exact('2025-03-01'), norm: stop.norm, article: '6.2', effect: null };
    stadium(stopped).when(correct).gives({ type: 'StopCorrected', data: { cui, from, to: { ...from, since: exact('2025-02-01') } } });
  });

  it('needs reason and document, and something to correct', () => {
    stadium(stopped).when({ ...correct, support: bare }).isRefused(['reason', 'documents'], /motivo/);
    stadium(stopped).when({ ...correct, since: '2025-03-01' }).isRefused([''], /no cambia nada/);
    stadium().when(correct).isRefused(['cui'], /ninguna paralización/);
  });
});
