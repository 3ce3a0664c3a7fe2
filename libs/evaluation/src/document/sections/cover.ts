import { limaDateTime, shortDate } from '../dates.js';
import type { SectionInput } from '../input.js';
import type { ReportCut, Section } from '../model.js';
import { scalesOf } from '../period.js';

/** Of whom, of when and by which rule. */
export function coverSection({ meta, period, ruleSet }: Pick<SectionInput, 'meta' | 'period' | 'ruleSet'>): Section {
  const { entity, plan, cut } = meta;
  const [first, second] = scalesOf(period).map((scale) => ruleSet.scales[scale].name.toLowerCase());
  return {
    id: 'datos',
    title: 'Datos del informe',
    blocks: [
      {
        kind: 'facts',
        items: [
          { term: 'Entidad', text: `${entity.name} (unidad ejecutora ${entity.code})` },
          { term: 'Plan', text: `${plan.name} (${plan.code}, ${plan.startYear}–${plan.endYear})` },
          { term: 'Periodo', text: `${meta.period.name} (${meta.period.code}); hechos hasta el ${shortDate(cut.validDate)}` },
          { term: 'Corte', text: cutText(cut) },
          { term: 'Regla de cálculo', text: `${ruleSet.name} (${ruleSet.id}, versión ${ruleSet.version})` },
          { term: 'Norma de la regla', text: ruleSet.norm },
          { term: 'Escalas', text: `Se lee primero la ${first}; la ${second} va siempre a su lado.` },
        ],
      },
      {
        kind: 'callout',
        tone: 'info',
        title: 'Cómo volver a obtener este informe',
        text:
          'Muestra la historia tal como estaba en el corte. Con los mismos registros, la misma regla y el mismo corte ' +
          'se obtiene otra vez este mismo documento, idéntico. Lo que se registre después no lo cambia.',
      },
    ],
  };
}

function cutText({ position, recordedAt }: ReportCut): string {
  return recordedAt ? `registro n.º ${position}, del ${limaDateTime(recordedAt)} (hora de Lima)` : 'ningún registro';
}
