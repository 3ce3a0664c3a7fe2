import type { SectionInput } from '../input.js';
import type { Block, Facts, Table } from '../model.js';
import { scalesOf } from '../period.js';
import { ruleNote } from '../rule.js';
import { LEVEL_WORD } from '../words.js';
import { HOW_OBTAINED, optionItems } from './rule-items.js';
import { sourcesBlocks } from './sources.js';

/** How every figure is obtained and which records are behind it. */
export function notes(input: SectionInput): Block[] {
  return [
    ruleFacts(input),
    scalesTable(input),
    { kind: 'bullets', title: 'Cómo se obtiene cada cifra', items: [...HOW_OBTAINED] },
    assumptions(input),
    ...sourcesBlocks(input),
  ];
}

function ruleFacts({ ruleSet }: SectionInput): Facts {
  return {
    kind: 'facts',
    items: [
      { term: 'Regla', text: `${ruleSet.name} (${ruleSet.id}, versión ${ruleSet.version})` },
      { term: 'Norma', text: ruleSet.norm },
      ...optionItems(ruleSet),
    ],
  };
}

function scalesTable({ period, ruleSet }: SectionInput): Table {
  return {
    kind: 'table',
    id: 'escalas',
    caption: 'Escalas: desde qué avance corresponde cada nivel',
    columns: [
      { title: 'Escala', align: 'left', width: 30 },
      { title: 'Nivel', align: 'left', width: 20 },
      { title: 'Desde (%)', align: 'right', width: 16 },
      { title: 'Norma', align: 'left', width: 90 },
    ],
    rows: scalesOf(period).flatMap((scale) => {
      const { name, norm, bands } = ruleSet.scales[scale];
      return bands.map(({ level, from }) => ({
        kind: 'plain' as const,
        cells: [{ text: name }, { text: LEVEL_WORD[level], tone: level }, { text: from }, { text: norm }],
      }));
    }),
    note: `${ruleNote(ruleSet)} El nivel se decide con la cifra sin redondear, y el límite pertenece al nivel superior.`,
  };
}

function assumptions({ index }: SectionInput): Block {
  const indicators = new Map<string, string[]>();
  for (const { code, detail } of index.indicators) {
    for (const text of detail.assumptions) indicators.set(text, [...(indicators.get(text) ?? []), code]);
  }
  const items = [...indicators].map(([text, codes]) => `${codes.join(', ')}: ${text}`);
  if (items.length === 0) return { kind: 'paragraph', text: 'Al registrar el plan no se anotó ningún supuesto.' };
  return { kind: 'bullets', title: 'Supuestos anotados al registrar el plan', items };
}
