import { progressText } from '@quipu/operations';
import type { PlanSummaryRow } from '@quipu/planning';
import { averageSum, averageText } from '../average.js';
import type { SectionInput } from '../input.js';
import { levelBar } from '../level-bar.js';
import type { Bars, Block, Bullets, Callout, Figures, Section } from '../model.js';
import { placeToWrite } from '../narratives.js';
import { scalesOf } from '../period.js';
import { poiRuleNote, ruleNote } from '../rule.js';
import { BASES, BASIS_WORD, count } from '../words.js';
import { attentionItems } from './attention.js';
import { withoutSummary } from './without-summary.js';

/** The executive summary: the averages, what asks for attention, and room for the entity's own words. */
export function summarySection(input: SectionInput): Section {
  const { summary } = input;
  const blocks = summary ? blocksOf(input, summary) : [withoutSummary(input)];
  return { id: 'resumen', title: 'Resumen ejecutivo', blocks: [...blocks, ...placeToWrite(input, 'seccion/resumen', 'Comentario: resumen')] };
}

function blocksOf(input: SectionInput, summary: PlanSummaryRow): Block[] {
  return [figures(input, summary), differencesCallout(summary), bars(input, summary), ...attention(input)];
}

function figures({ ruleSet, poiSummary }: SectionInput, { averages: of }: PlanSummaryRow): Figures {
  const averages = BASES.map((basis) => ({
    label: `Avance promedio ${BASIS_WORD[basis].toLowerCase()}`,
    value: averageText(of[basis], ruleSet),
    note: `${averageSum(of[basis])}. ${ruleNote(ruleSet)}`,
  }));
  if (!poiSummary) return { kind: 'figures', items: averages };
  const { total } = poiSummary;
  const note = `Media de ${count(total.values, 'actividad', 'actividades')}; ${total.incomplete} S.I., ${total.unprogrammed} S.P. ${poiRuleNote()}`;
  return { kind: 'figures', items: [...averages, { label: 'Avance físico del POI', value: progressText(total.uncapped), note }] };
}

function differencesCallout({ differences }: PlanSummaryRow): Callout {
  const { unexplained, explained } = differences;
  const also = explained > 0 ? ` Otras ${explained} ya tienen explicación.` : '';
  if (unexplained === 0) {
    const text = `Ninguna diferencia entre lo reportado y lo recalculado está pendiente de explicar.${also}`;
    return { kind: 'callout', tone: 'info', title: 'Sin diferencias pendientes', text };
  }
  return {
    kind: 'callout',
    tone: 'attention',
    title: count(unexplained, 'diferencia sin explicar', 'diferencias sin explicar'),
    text: `Lo reportado no coincide con lo que da la regla y nadie lo ha explicado todavía. Vea el anexo 5.5.${also}`,
  };
}

function bars({ period, ruleSet }: SectionInput, { levels }: PlanSummaryRow): Bars {
  return {
    kind: 'bars',
    caption: 'Acciones por nivel, en ambas escalas',
    bars: scalesOf(period).flatMap((scale) =>
      BASES.map((basis) => levelBar(`${ruleSet.scales[scale].name}, ${BASIS_WORD[basis].toLowerCase()}`, levels[basis][scale])),
    ),
  };
}

function attention(input: SectionInput): Bullets[] {
  const items = attentionItems(input);
  return items.length > 0 ? [{ kind: 'bullets', title: 'Lo que pide atención', items }] : [];
}
