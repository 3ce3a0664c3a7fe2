import type { Source } from '@quipu/planning';
import { formatNumber } from '@quipu/rules';
import { limaDateTime, limaDay, shortDate } from '../dates.js';
import type { SectionInput } from '../input.js';
import type { Block, TableRow } from '../model.js';
import { sortedBy } from '../order.js';
import { ruleNote } from '../rule.js';
import { count } from '../words.js';

/** Events of an investment's history that put right what had been recorded. */
const CORRECTS = /(Corrected|Restated)$/;

interface Correction {
  subject: string;
  text: string;
  source: Source;
}

/** What was corrected after being recorded, up to the cut: when, by whom and why. The old value stays in the history. */
export function corrections(input: SectionInput): Block[] {
  const all = sortedBy([...ofIndicators(input), ...ofInvestments(input)], ({ subject }) => subject, ({ source }) => source.recordedAt);
  if (all.length === 0) return [{ kind: 'paragraph', text: 'Hasta el corte, nada de lo que dice este informe se corrigió después de registrarse.' }];
  return [
    {
      kind: 'table',
      id: 'correcciones',
      caption: `Lo que se corrigió después de registrarse (${count(all.length, 'asunto', 'asuntos')})`,
      columns: [
        { title: 'Sobre', align: 'left', width: 30 },
        { title: 'Cómo queda', align: 'left', width: 70 },
        { title: 'Cuándo y quién (hora de Lima)', align: 'left', width: 56 },
        { title: 'Motivo y documento', align: 'left', width: 60 },
      ],
      rows: all.map((correction) => rowOf(correction, input)),
      note: `${ruleNote(input.ruleSet)} El valor anterior sigue en la historia, con su propio registro.`,
    },
  ];
}

function ofIndicators({ values }: SectionInput): Correction[] {
  return values
    .filter(({ corrections: times }) => times > 0)
    .map(({ indicator, value, printed_advance, corrections: times, source }) => ({
      subject: indicator,
      text: `valor obtenido ${value === null ? 'sin dato' : formatNumber(value)}, avance impreso ${printed_advance ?? 'no registrado'} (${count(times, 'corrección', 'correcciones')})`,
      source,
    }));
}

function ofInvestments({ investmentTimeline }: SectionInput): Correction[] {
  return investmentTimeline.filter(({ event }) => CORRECTS.test(event)).map(({ cui, text, source }) => ({ subject: cui, text, source }));
}

/** Said apart: what came after the end of the period was not known when it closed. */
function rowOf({ subject, text, source }: Correction, { cut }: SectionInput): TableRow {
  const { position, recordedAt, office, account, reason, documents } = source;
  const later = limaDay(recordedAt) > cut.validDate;
  const when = { text: `registro n.º ${position}, ${limaDateTime(recordedAt)}; ${office} (${account})` };
  const why = [reason ?? 'sin motivo registrado', ...documents.map(({ title }) => title)].join('; ');
  return { kind: 'plain', cells: [{ text: subject }, { text }, later ? { ...when, note: `posterior al fin del periodo (${shortDate(cut.validDate)})` } : when, { text: why }] };
}
