import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Order } from '@quipu/commanding';
import type { OperationsDesk } from '../../src/commands/operations-desk.js';
import type { ActivityCommand } from '../../src/domain/activity/commands.js';
import { codeOf, PLAN, YEAR } from '../activities.js';
import { ENTITY } from '../history.js';
import type { PlainActivity } from './poi-report.js';
import type { Life } from './random-life.js';

const WHY = { reason: 'Sustento', documents: [{ title: 'Informe 12-2026' }] };
const ACT = { resolution: 'RA 9', justification: 'Menos recursos' };

/** The planning office, once every month of the year has passed. */
export function laterOrder(): Order {
  const commandId = randomUUID();
  const actor = { account: 'planeamiento', office: '07.01', role: 'planning-office' };
  return { entity: ENTITY, commandId, correlationId: commandId, actor, receivedAt: '2026-03-02T15:00:00.000Z' };
}

/** Sends a life's commands to the desk; returns what a person following them on paper would have at the end. */
export async function live(desk: OperationsDesk, number: number, given: Life): Promise<PlainActivity> {
  const code = codeOf(number);
  const at = { plan: PLAN, activity: code, year: YEAR };
  const send = (command: ActivityCommand) => desk.decideOnActivity(laterOrder(), command, WHY);
  const named = { plan: PLAN, code, name: `Actividad ${number}`, responsibleUnit: '11.01', priority: null, unitOfMeasure: null };
  await send({ kind: 'register-activity', ...named, action: given.action, accumulation: given.amendedFrom });
  if (given.amendedFrom !== given.accumulation) await send({ kind: 'amend-activity', plan: PLAN, activity: code, accumulation: given.accumulation });
  const paper: PlainActivity = { code, action: given.action, accumulation: given.accumulation, active: true, goals: null, done: nothingDone() };
  if (given.accumulation === null) return paper;

  await send({ kind: 'program-activity', ...at, months: given.goals.map((goal, index) => ({ month: index + 1, ...goal })) });
  paper.goals = given.goals.map((goal) => ({ ...goal }));
  const sent = given.done.flatMap((cell, index) => (cell ? [{ month: index + 1, ...cell }] : []));
  const [before, after] = [sent.filter(({ month }) => month <= 5), sent.filter(({ month }) => month > 5)];
  if (before.length > 0) await send({ kind: 'record-execution', ...at, months: before });
  for (const version of given.reprogrammed) await reprogram(version);
  if (after.length > 0) await send({ kind: 'record-execution', ...at, months: after });
  for (const { month, physical, financial } of sent) paper.done[month - 1] = { physical, financial };

  for (const [month, to] of Object.entries(given.corrected).map(([text, cell]) => [Number(text), cell] as const)) {
    if (!given.done[month - 1] || isDeepStrictEqual(paper.done[month - 1], { ...to })) continue;
    await send({ kind: 'correct-execution', ...at, month, ...to });
    paper.done[month - 1] = { ...to };
  }
  const awaiting = (month: number) => paper.done[month - 1]!.physical !== null;
  const approved = given.approved.filter(awaiting);
  if (approved.length > 0) await send({ kind: 'approve-execution', ...at, months: approved });
  const returned = given.returned.filter((month) => awaiting(month) && !approved.includes(month));
  if (returned.length > 0) await send({ kind: 'return-execution', ...at, months: returned });
  for (const month of returned) {
    const cell = given.again[month];
    if (cell) await send({ kind: 'record-execution', ...at, months: [{ month, ...cell }] });
    paper.done[month - 1] = cell ? { ...cell } : { physical: null, financial: null };
  }
  if (given.movedTo !== undefined && given.movedTo !== paper.action) {
    await send({ kind: 'amend-activity', plan: PLAN, activity: code, action: given.movedTo });
    paper.action = given.movedTo;
  }
  if (given.deactivatedFrom !== undefined) await send({ kind: 'deactivate-activity', ...at, year: given.deactivatedFrom });
  paper.active = given.deactivatedFrom !== YEAR;
  return paper;

  async function reprogram(version: Life['reprogrammed'][number]): Promise<void> {
    const goals = paper.goals!.map((goal, index) => ({ ...(version[index + 1] ?? goal) }));
    if (isDeepStrictEqual(goals, paper.goals)) return;
    const months = Object.entries(version).map(([month, goal]) => ({ month: Number(month), ...goal }));
    await send({ kind: 'reprogram-activity', ...at, ...ACT, months });
    paper.goals = goals;
  }
}

function nothingDone(): PlainActivity['done'] {
  return Array.from({ length: 12 }, () => ({ physical: null, financial: null }));
}
