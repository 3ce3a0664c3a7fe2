import type { FindingRow } from '@quipu/oversight';
import type { SectionInput } from '../input.js';
import type { Block } from '../model.js';
import { sortedBy } from '../order.js';
import { ruleNote } from '../rule.js';

/** What was found not to agree in the period, and what was answered. */
export function findings(input: SectionInput): Block[] {
  const rows = sortedBy(input.findings.filter(({ state }) => state !== 'descartado'), ({ subject }) => subject, ({ key }) => key);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'hallazgos',
      caption: 'Hallazgos del periodo y su respuesta',
      columns: [
        { title: 'Sobre', align: 'left', width: 26 },
        { title: 'Hallazgo', align: 'left', width: 80 },
        { title: 'Gravedad', align: 'left', width: 18 },
        { title: 'Estado', align: 'left', width: 18 },
        { title: 'Respuesta', align: 'left', width: 60 },
      ],
      rows: rows.map((row) => ({ kind: 'plain', cells: cellsOf(row) })),
      note: `Fuente: registro de hallazgos al corte. ${ruleNote(input.ruleSet)}`,
    },
  ];
}

function cellsOf({ subject, detail, statement, severity, state, answer }: FindingRow) {
  return [
    { text: subject },
    statement === null ? { text: detail } : { text: detail, note: `${statement.where}: «${statement.text}»` },
    { text: severity },
    { text: state },
    answer === null ? { text: 'sin respuesta', tone: 'muted' as const } : { text: answer.text, note: answer.by },
  ];
}
