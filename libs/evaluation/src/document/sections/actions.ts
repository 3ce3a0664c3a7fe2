import type { SectionInput } from '../input.js';
import type { Block, Section } from '../model.js';
import { headingOf, placeToWrite } from '../narratives.js';
import { actionsTable } from './actions-table.js';
import { advanceChart } from './advance-chart.js';
import { byAction } from './by-action.js';
import { coloursTable } from './colours.js';
import { countsTable } from './level-counts.js';
import { levelNarratives } from './level-narratives.js';
import { objectiveLevels } from './objective-levels.js';

/** Section 2: how the actions stand, and what is behind each. */
export function actionsSection(input: SectionInput): Section {
  return {
    id: 'acciones',
    title: '2. Implementación de las acciones estratégicas',
    blocks: [
      headingOf(2, '2.1 Estado de las acciones'),
      ...countsOf(input),
      ...objectiveLevels(input),
      ...placeToWrite(input, 'seccion/objetivos-por-nivel', 'Comentario: objetivos por nivel'),
      ...advanceChart(input),
      actionsTable(input),
      ...placeToWrite(input, 'seccion/acciones', 'Comentario: estado de las acciones'),
      ...levelNarratives(input),
      headingOf(2, '2.2 Implementación por acción'),
      ...byAction(input),
    ],
  };
}

function countsOf(input: SectionInput): Block[] {
  const comment = placeToWrite(input, 'seccion/colores', 'Comentario: niveles y colores');
  return input.summary ? [countsTable(input, input.summary), coloursTable(input), ...comment] : comment;
}
