import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { InvestmentEvent } from '@quipu/investments';
import { investmentDecider, type Investment, type InvestmentCommand } from '@quipu/investments/domain';
import { commandsOfRow, type InvestmentFileRow } from '@quipu/investments/loading';
import type { MetaKind, MetaState, OperationsEvent } from '@quipu/operations';
import type { OversightEvent } from '@quipu/oversight';
import { alertDecider, commitmentDecider, defaultAlertPolicy, type Surroundings } from '@quipu/oversight/domain';
import { alertOfRow, commitmentOfRow, type TextRow } from '@quipu/oversight/loading';

const PLAN = 'PEI-2025-2030';
const PERIOD = '2025-S1';

/** What the example's files hold beyond the PEI, as the events that loading them leaves: each command goes through its decider. */
export function laresFollowUpEvents(): (InvestmentEvent | OversightEvent | OperationsEvent)[] {
  return [...investments(), ...budgets(), ...metas(), ...progress(), ...alerts(), ...commitments()];
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

/** As the document prints it, with its terms where they are legible. */
function progress(): OperationsEvent[] {
  return rows('avance-acciones').map(({ accion: action, avance_fisico: percentage, componentes }) => {
    const terms = [...(componentes ?? '').matchAll(/(\d{7}) = ([\d.]+)/g)].map(([, code, term]) => ({ code: code!, name: code!, percentage: term! }));
    return { type: 'ActionProgressReported', data: { plan: PLAN, action: action!, period: PERIOD, percentage: percentage!, terms, previous: null } };
  });
}

function budgets(): OperationsEvent[] {
  return rows('actividades-presupuestales').flatMap(({ codigo, nombre, accion, unidad_responsable: unit, ejecucion }): OperationsEvent[] => {
    const kind = codigo!.startsWith('SC.') ? 'sin código' : 'presupuestal';
    const named = { plan: PLAN, code: codigo!, kind, name: nombre!, action: accion!, responsibleUnit: unit! } as const;
    return [
      { type: 'ActivityRegistered', data: { ...named, priority: null, unitOfMeasure: null, accumulation: null } },
      ...(ejecucion ? [{ type: 'BudgetExecutionRecorded', data: { plan: PLAN, activity: codigo!, period: PERIOD, percentage: ejecucion, previous: null } } as const] : []),
    ];
  });
}

function metas(): OperationsEvent[] {
  return rows('mantenimientos').map((row) => ({
    type: 'MaintenanceMetaRegistered',
    data: {
      plan: PLAN,
      year: Number(row['anio']),
      finalidad: row['finalidad']!,
      sequence: row['secuencia']!,
      name: row['nombre']!,
      kind: (row['tipo'] || null) as MetaKind | null,
      action: row['accion'] || null,
      km: row['km'] || null,
      kmStated: row['km_resumen'] || null,
      state: row['estado'] as MetaState,
      stateDetail: row['estado_fuente'] || null,
    },
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
