import type { SectionInput } from '../input.js';
import type { Block, Section } from '../model.js';
import { headingOf, placeToWrite } from '../narratives.js';
import { inSpreadsheet, isLarge } from '../size.js';
import { alternativesBlock } from './alternatives.js';
import { corrections } from './corrections.js';
import { differences } from './differences.js';
import { findings } from './findings.js';
import { investmentsTable } from './investments-table.js';
import { notes } from './notes.js';
import { peiFollowUp } from './pei-follow-up.js';
import { poiFollowUp } from './poi-follow-up.js';
import { stops } from './stops.js';

/** Section 5: the follow-up reports and everything that lets the figures be checked. */
export function annexesSection(input: SectionInput): Section {
  return {
    id: 'anexos',
    title: '5. Anexos',
    blocks: [
      headingOf(2, '5.1 Seguimiento del PEI'),
      isLarge(input) ? inSpreadsheet('El seguimiento de cada indicador') : peiFollowUp(input),
      ...(input.summary ? [alternativesBlock(input, input.summary)] : []),
      ...placeToWrite(input, 'seccion/anexos', 'Enlaces de publicación de los reportes de seguimiento'),
      headingOf(2, '5.2 Seguimiento del POI'),
      ...poiFollowUp(input),
      headingOf(2, '5.3 Inversiones'),
      investments(input),
      headingOf(2, '5.4 Paralizaciones en el tiempo'),
      ...stops(input),
      headingOf(2, '5.5 Diferencias y hallazgos'),
      ...differences(input),
      ...placeToWrite(input, 'seccion/diferencias', 'Comentario: diferencias'),
      ...findings(input),
      headingOf(2, '5.6 Correcciones'),
      ...corrections(input),
      headingOf(2, '5.7 Reglas, escalas y registros de origen'),
      ...notes(input),
    ],
  };
}

function investments(input: SectionInput): Block {
  if (isLarge(input)) return inSpreadsheet(`La lista de ${input.followUp.investments.length} inversiones`);
  return input.followUp.investments.length > 0 ? investmentsTable(input) : { kind: 'paragraph', text: 'No hay inversiones registradas al corte.' };
}
