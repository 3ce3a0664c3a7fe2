import type { CommitmentRow } from '@quipu/oversight';
import type { SectionInput } from '../input.js';
import { listed } from '../lists.js';
import type { Block, Callout, Section, Table } from '../model.js';
import { headingOf, placeToWrite } from '../narratives.js';
import { periodName, scalesOf } from '../period.js';
import { count } from '../words.js';
import { dueCell, gapCell, ownerCell, stateCell } from './commitment-row.js';

const TERM_WORD: Readonly<Record<CommitmentRow['term'], string>> = { corto: 'corto (6 meses)', mediano: 'mediano (12 meses)' };
const STATES_NOTE =
  'Estados de la Directiva 006-2019-CG: implementada, no implementada, en proceso, pendiente, no aplicable, desestimada. Fuente: registro de compromisos al corte; cada cifra de brecha lleva su regla al lado.';

/** Section 4: what became of the last report's commitments, and then this one's matrix. */
export function recommendationsSection(input: SectionInput): Section {
  return {
    id: 'recomendaciones',
    title: '4. Recomendaciones',
    blocks: [
      headingOf(2, '4.1 Compromisos que vienen de informes anteriores'),
      carriedOver(input),
      headingOf(2, '4.2 Matriz de recomendaciones de este informe'),
      matrix(input),
      ...withoutRecommendation(input),
      ...placeToWrite(input, 'seccion/recomendaciones', 'Comentario: recomendaciones'),
    ],
  };
}

function carriedOver({ followUp, cut }: SectionInput): Block {
  if (followUp.carriedOver.length === 0) return { kind: 'paragraph', text: 'Ningún compromiso pasó de un informe anterior a este.' };
  return {
    kind: 'table',
    id: 'compromisos-anteriores',
    caption: 'Compromisos de informes anteriores y su estado',
    columns: [
      { title: 'Acción', align: 'left', width: 18 },
      { title: 'Informe', align: 'left', width: 24 },
      { title: 'Recomendación', align: 'left', width: 66 },
      { title: 'Responsable', align: 'left', width: 46 },
      { title: 'Vence', align: 'left', width: 24 },
      { title: 'Estado al pasar', align: 'left', width: 24 },
      { title: 'Estado al corte', align: 'left', width: 24 },
    ],
    rows: followUp.carriedOver.map(({ commitment, state }) => ({
      kind: 'plain',
      cells: [
        { text: commitment.action },
        { text: periodName(commitment.period) },
        { text: commitment.measure, note: `medio de verificación: ${commitment.evidence_required}` },
        ownerCell(commitment),
        dueCell(commitment),
        { text: state },
        stateCell(commitment, cut.validDate),
      ],
    })),
    note: STATES_NOTE,
  };
}

function matrix({ followUp, cut }: SectionInput): Block {
  if (followUp.recommendations.length === 0) return { kind: 'paragraph', text: 'Todavía no hay recomendaciones registradas para este periodo.' };
  const table: Table = {
    kind: 'table',
    id: 'matriz-de-recomendaciones',
    caption: `Matriz de recomendaciones (${followUp.recommendations.length})`,
    columns: [
      { title: 'Acción', align: 'left', width: 18 },
      { title: 'Brecha', align: 'left', width: 46 },
      { title: 'Recomendación', align: 'left', width: 66 },
      { title: 'Responsable', align: 'left', width: 46 },
      { title: 'Plazo', align: 'left', width: 22 },
      { title: 'Vence', align: 'left', width: 24 },
      { title: 'Estado', align: 'left', width: 20 },
    ],
    rows: followUp.recommendations.map((row) => ({
      kind: 'plain',
      cells: [
        { text: row.action },
        gapCell(row),
        { text: row.measure, note: `medio de verificación: ${row.evidence_required}` },
        ownerCell(row),
        { text: TERM_WORD[row.term] },
        dueCell(row),
        stateCell(row, cut.validDate),
      ],
    })),
    note: STATES_NOTE,
  };
  return table;
}

/** A level below «bueno» that nobody answers for. */
function withoutRecommendation(input: SectionInput): Callout[] {
  const [scale] = scalesOf(input.period);
  const open = new Set([...input.followUp.recommendations, ...input.followUp.carriedOver.map(({ commitment }) => commitment)].map(({ action }) => action));
  const below = input.actions.filter(({ action, levels }) => levels.reported[scale] !== null && levels.reported[scale] !== 'bueno' && !open.has(action));
  if (below.length === 0) return [];
  return [
    {
      kind: 'callout',
      tone: 'attention',
      title: count(below.length, 'acción sin recomendación', 'acciones sin recomendación'),
      text: `Están por debajo de «bueno» en la ${input.ruleSet.scales[scale].name.toLowerCase()} y ningún compromiso las atiende: ${listed(below.map(({ action }) => action))}.`,
    },
  ];
}
