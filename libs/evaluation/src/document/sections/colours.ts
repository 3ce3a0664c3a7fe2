import type { ColourCounts } from '@quipu/planning';
import type { SectionInput } from '../input.js';
import type { Cell, Table, TableRow, Tone } from '../model.js';
import { scalesOf } from '../period.js';
import { ruleNote, scaleNote } from '../rule.js';
import { BASES, BASIS_WORD } from '../words.js';

const COUNTERS: readonly { key: keyof ColourCounts; title: string; tone?: Tone }[] = [
  { key: 'red', title: 'Rojo (malo)', tone: 'malo' },
  { key: 'yellow', title: 'Amarillo (regular)', tone: 'regular' },
  { key: 'green', title: 'Verde (bueno)', tone: 'bueno' },
  { key: 'excess', title: 'Exceso (más de 100)' },
  { key: 'noData', title: 'Sin dato' },
  { key: 'total', title: 'Total' },
];

/** CEPLAN's six counters, on both scales and both bases; wants a summary. */
export function coloursTable({ period, ruleSet, summary }: SectionInput): Table {
  const scales = scalesOf(period);
  const rows = scales.flatMap((scale) =>
    BASES.map((basis) => colourRow(ruleSet.scales[scale].name, BASIS_WORD[basis], summary!.colours[basis][scale])),
  );
  return {
    kind: 'table',
    id: 'resumen-por-colores',
    caption: 'Acciones estratégicas por color, en ambas escalas',
    columns: [
      { title: 'Escala', align: 'left', width: 26 },
      { title: 'Cifra', align: 'left', width: 18 },
      ...COUNTERS.map(({ title }) => ({ title, align: 'right' as const, width: 15 })),
    ],
    rows,
    note: [
      ruleNote(ruleSet),
      ...scales.map((scale) => scaleNote(ruleSet, scale)),
      'Cada acción se cuenta una sola vez: la que pasa de 100 antes del tope va en «exceso» y no en «verde».',
      'CEPLAN imprime el avance ya con tope: en lo reportado, el exceso no se distingue del verde.',
      'En «sin dato» va toda acción sin nivel, también la que no es aplicable.',
    ].join(' '),
  };
}

function colourRow(scale: string, basis: string, counts: ColourCounts): TableRow {
  return { kind: 'plain', cells: [{ text: scale }, { text: basis }, ...COUNTERS.map(({ key, tone }) => counter(counts[key], tone))] };
}

function counter(amount: number, tone: Tone | undefined): Cell {
  return amount > 0 && tone ? { text: String(amount), tone } : { text: String(amount) };
}
