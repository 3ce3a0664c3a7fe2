import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { InvestmentEvent } from '@quipu/investments';
import { investmentDecider, type Investment, type InvestmentCommand } from '@quipu/investments/domain';
import { commandsOfRow, type InvestmentFileRow } from '@quipu/investments/loading';
import type { ActionProgressReported } from '@quipu/operations';
import type { OversightEvent } from '@quipu/oversight';
import { alertDecider, commitmentDecider, defaultAlertPolicy, type Surroundings } from '@quipu/oversight/domain';
import { alertOfRow, commitmentOfRow, type TextRow } from '@quipu/oversight/loading';

const PLAN = 'PEI-2025-2030';
const PERIOD = '2025-S1';

/** What the example's files hold beyond the PEI, as the events that loading them leaves: each command goes through its decider. */
export function laresFollowUpEvents(): (InvestmentEvent | OversightEvent | ActionProgressReported)[] {
  return [...investments(), ...progress(), ...alerts(), ...commitments()];
}

function investments(): InvestmentEvent[] {
  const decider = investmentDecider({ knownActions: new Set(rows('acciones').map(({ codigo }) => codigo!)), today: '2025-07-31' });
  return rows('inversiones').flatMap((row) => {
    let state: Investment;
    return commandsOfRow(row as InvestmentFileRow).flatMap(({ reason, documents = [], validAt: _validAt, ...fields }) => {
      const events = decider.decide({ ...fields, support: { reason, documents } } as InvestmentCommand, state);
      state = events.reduce(decider.evolve, state);
      return events;
    });
  });
}

/** The percentages that the alerts print: their activities are not legible. 16.67 shows its terms. */
function progress(): ActionProgressReported[] {
  const terms = ['66.67', '0', '0', '0'].map((percentage, place) => ({ code: null, name: `Actividad ${place + 1}`, percentage }));
  return rows('alertas').map(({ accion: action, avance_fisico: percentage }) => ({
    type: 'ActionProgressReported',
    data: { plan: PLAN, action: action!, period: PERIOD, percentage: percentage!, terms: action === 'AEI.03.01' ? terms : [], previous: null },
  }));
}

function alerts(): OversightEvent[] {
  return rows('alertas').flatMap((row) => {
    const { command, problems } = alertOfRow(row, { policy: defaultAlertPolicy, plan: PLAN, period: PERIOD, ownerOf, levelOf });
    if (!command) throw new Error(JSON.stringify(problems));
    return alertDecider(around()).decide(command, null);
  });
}

function commitments(): OversightEvent[] {
  return rows('recomendaciones').flatMap((row) => {
    const { command, problems } = commitmentOfRow(row);
    if (!command) throw new Error(JSON.stringify(problems));
    return commitmentDecider(around()).decide(command, null);
  });
}

function around(): Surroundings {
  const named = (file: string) => Object.fromEntries(rows(file).map(({ codigo, nombre }) => [codigo!, nombre]));
  return {
    asker: { role: 'planning-office', office: '07.01' },
    today: '2025-07-31',
    plans: { [PLAN]: { actions: named('acciones'), units: named('unidades') } },
  };
}

function ownerOf(action: string): string | undefined {
  return rows('indicadores').find(({ accion }) => accion === action)?.['unidad_responsable'];
}

/** On the semester's scale, of what CEPLAN printed. */
function levelOf(action: string) {
  const advance = Number(rows('valores').find(({ indicador }) => indicador!.endsWith(action))?.['avance_impreso']);
  const level = advance < 30 ? 'malo' : advance < 50 ? 'regular' : 'bueno';
  const key = { plan: PLAN, period: PERIOD, action };
  return { level, levelFigure: { table: 'action_advance', key, field: 'levels.reported.semester', value: level, ruleSet: 'lares-2025@1' } } as const;
}

const read = new Map<string, TextRow[]>();

function rows(file: string): TextRow[] {
  const known = read.get(file);
  if (known) return known;
  const found = parse(readFileSync(new URL(`../../../../examples/lares-2025/${file}.csv`, import.meta.url)), { columns: true, bom: true }) as TextRow[];
  read.set(file, found);
  return found;
}
