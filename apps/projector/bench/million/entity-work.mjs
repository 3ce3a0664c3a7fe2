/** The work of an entity over the years: a plan with its indicators, and activities whose months are recorded, corrected and approved. */
const PLAN = 'PEI-2025-2030';
const ACTIONS = 30;
const YEARS = [2025, 2026, 2027];
const PERIODS = YEARS.flatMap((year) => [`${year}-S1`, `${year}-S2`]);
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
/** A large executing unit; more events than its months give are corrections. */
const MOST_ACTIVITIES = 2_000;
const EVENTS_OF_AN_ACTIVITY = 100;

const two = (n) => String(n).padStart(2, '0');
const actionAt = (i) => `AEI.${two(1 + Math.trunc(i / 3))}.${two(1 + (i % 3))}`;
const indicatorAt = (i) => `IND.01.${actionAt(i)}`;

/** Without an end. `events`: about how many will be asked for; the entity is as large as they make it. */
export function* pieceOfWork(events) {
  const activities = Math.min(MOST_ACTIVITIES, Math.max(2, Math.trunc(events / EVENTS_OF_AN_ACTIVITY)));
  yield* plan();
  yield* indicators();
  yield poi();
  const values = correctedFor(reports());
  const months = correctedFor(executions(activities));
  // One figure of an indicator for nine of activities.
  for (let i = 1; ; i += 1) yield (i % 10 === 0 ? values : months).next().value;
}

function* plan() {
  const of = (type, data) => ({ stream: 'plan-PEI', type, data: { plan: PLAN, ...data } });
  yield of('PlanRegistered', { name: 'PEI', entityName: 'Entidad de prueba', startYear: 2025, endYear: 2030 });
  yield of('UnitAdded', { code: '11.01', name: 'Gerencia' });
  for (let i = 0; i < ACTIONS; i += 1) {
    const objective = actionAt(i).replace(/^AEI(\.\d\d).*/, 'OEI$1');
    if (i % 3 === 0) yield of('ObjectiveAdded', { code: objective, name: `Objetivo ${objective}`, priority: 1 + i / 3 });
    yield of('ActionAdded', { objective, code: actionAt(i), name: `Acción ${i}`, priority: 1 + (i % 3) });
  }
}

function* indicators() {
  for (let i = 0; i < ACTIONS; i += 1) {
    const targets = Object.fromEntries(YEARS.map((year) => [year, '90.01']));
    const definition = { unitOfMeasure: 'porcentaje', responsibleUnit: '11.01', relevance: 1, sense: 'ascendente', aggregation: 'agregable', baseline: null };
    const data = { plan: PLAN, code: indicatorAt(i), name: `Indicador ${i}`, parent: actionAt(i), ...definition, targets, range: { min: '0', max: null } };
    yield { stream: `indicator-${indicatorAt(i)}`, type: 'IndicatorDefined', data };
  }
}

function poi() {
  const data = { version: 'POI 2025-2027', kind: 'multianual', startYear: 2025, endYear: 2027, number: null, resolution: 'R.A. 1-2025', justification: 'Primera' };
  return { stream: 'poi-POI', type: 'PoiVersionRegistered', data };
}

/** First what is recorded; when there is nothing more, the same again and again as corrections. */
function* correctedFor(work) {
  const corrections = [];
  for (const { event, correct } of work) {
    yield event;
    if (correct) corrections.push(correct);
  }
  for (let round = 1; ; round += 1) for (const correct of corrections) yield correct(round);
}

function* reports() {
  for (const period of PERIODS) {
    for (let i = 0; i < ACTIONS; i += 1) {
      const place = { plan: PLAN, indicator: indicatorAt(i), period };
      const figure = (round) => ({ value: `${(i * 7 + round * 13) % 100}.50`, printedAdvance: null });
      const stream = `indicator-${place.indicator}`;
      yield {
        event: { stream, type: 'ValueReported', data: { ...place, ...figure(0) } },
        correct: (round) => ({ stream, type: 'ValueCorrected', data: { ...place, from: figure(round - 1), to: figure(round) } }),
      };
    }
  }
}

function* executions(activities) {
  for (let i = 0; i < activities; i += 1) yield { event: registered(i) };
  for (const year of YEARS) {
    for (let i = 0; i < activities; i += 1) yield { event: programmed(i, year) };
    for (const month of MONTHS) for (let i = 0; i < activities; i += 1) yield executed(i, year, month);
  }
}

const codeAt = (i) => `AOI300711${String(i).padStart(5, '0')}`;
const at = (i, type, data) => ({ stream: `activity-${codeAt(i)}`, type, data: { plan: PLAN, ...data } });

function registered(i) {
  const about = { kind: 'operativa', name: `Actividad ${i}`, action: actionAt(i % ACTIONS), responsibleUnit: '11.01' };
  return at(i, 'ActivityRegistered', { code: codeAt(i), ...about, priority: 'alta', unitOfMeasure: 'informe', accumulation: 'acumulado anual' });
}

function programmed(i, year) {
  return at(i, 'ActivityProgrammed', { activity: codeAt(i), year, months: MONTHS.map((month) => ({ month, physical: '10', financial: '1000.00' })) });
}

function executed(i, year, month) {
  const figure = (round) => ({ physical: String(1 + ((i + month + round) % 12)), financial: `${900 + ((i + round) % 200)}.00` });
  const activity = codeAt(i);
  return {
    event: at(i, 'ExecutionRecorded', { activity, year, months: [{ month, ...figure(0) }] }),
    correct: (round) => at(i, 'ExecutionCorrected', { activity, year, month, from: figure(round - 1), to: figure(round) }),
  };
}
