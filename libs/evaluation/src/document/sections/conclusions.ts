import { progressText } from '@quipu/operations';
import type { SectionInput } from '../input.js';
import { listed } from '../lists.js';
import type { Section } from '../model.js';
import { placeToWrite } from '../narratives.js';
import { scalesOf } from '../period.js';
import { averageText } from '../average.js';
import { poiRuleNote, ruleNote } from '../rule.js';
import { count } from '../words.js';
import { attentionItems } from './attention.js';
import { withoutSummary } from './without-summary.js';

/** Section 3: what the data alone let be said, sentence by sentence, and room to conclude. */
export function conclusionsSection(input: SectionInput): Section {
  const items = [...averageItems(input), ...levelItems(input), ...zeroItems(input), poiItem(input), ...attentionItems(input), ...commitmentItems(input)];
  return {
    id: 'conclusiones',
    title: '3. Conclusiones',
    blocks: [
      ...(input.summary ? [] : [withoutSummary(input)]),
      { kind: 'bullets', title: 'Lo que dicen los datos', items },
      ...placeToWrite(input, 'seccion/conclusiones', 'Conclusiones de la entidad'),
    ],
  };
}

function averageItems({ summary, ruleSet }: SectionInput): string[] {
  if (!summary) return [];
  const { reported, recalculated } = summary.averages;
  return [
    `El avance promedio reportado de ${count(reported.terms, 'acción', 'acciones')} es ${averageText(reported, ruleSet)}; recalculado con la regla, ${averageText(recalculated, ruleSet)}. ${ruleNote(ruleSet)}`,
  ];
}

function levelItems({ summary, period, ruleSet }: SectionInput): string[] {
  if (!summary) return [];
  const said = scalesOf(period).map((scale) => {
    const { bueno, regular, malo } = summary.levels.reported[scale];
    return `con la ${ruleSet.scales[scale].name.toLowerCase()}, ${bueno} en nivel bueno, ${regular} en regular y ${malo} en malo`;
  });
  return [`De las acciones reportadas, ${said.join('; ')}.`];
}

/** Without any advance is one thing, without data another. */
function zeroItems({ actions }: SectionInput): string[] {
  const zero = actions.filter(({ reported }) => reported.kind === 'value' && Number(reported.rounded) === 0).map(({ action }) => action);
  const none = actions.filter(({ reported }) => reported.kind !== 'value').map(({ action }) => action);
  return [
    ...(zero.length > 0 ? [`${count(zero.length, 'acción reporta', 'acciones reportan')} avance 0: ${listed(zero)}.`] : []),
    ...(none.length > 0 ? [`${count(none.length, 'acción no tiene', 'acciones no tienen')} cifra reportada, que no es lo mismo que 0: ${listed(none)}.`] : []),
  ];
}

function poiItem({ poiSummary, physicalProgress }: SectionInput): string {
  if (poiSummary) {
    const { total } = poiSummary;
    return `El POI avanza ${progressText(total.uncapped)}, media de ${count(total.values, 'actividad', 'actividades')}; ${total.incomplete} con seguimiento incompleto y ${total.unprogrammed} sin programación no entran. ${poiRuleNote()}`;
  }
  const reported = physicalProgress.filter((row) => row.reported !== null).map(({ action }) => action);
  const said = reported.length > 0 ? `; de ${count(reported.length, 'acción', 'acciones')} se registró el avance físico que trae un documento (${listed(reported)})` : '';
  return `No hay actividades operativas con seguimiento registrado en el periodo${said}: no se calcula un avance total del POI.`;
}

function commitmentItems({ followUp }: SectionInput): string[] {
  const [made, carried] = [followUp.recommendations.length, followUp.carriedOver.length];
  if (made + carried === 0) return [];
  return [`Este informe deja ${count(made, 'recomendación', 'recomendaciones')} y recibe ${count(carried, 'compromiso', 'compromisos')} de informes anteriores (sección 4).`];
}
