import type { SectionInput } from '../input.js';
import type { Section } from '../model.js';

/** Who answers for the report and, once frozen, the seal that lets it be checked. */
export function signaturesSection({ seal }: SectionInput): Section {
  return {
    id: 'firmas',
    title: 'Firmas',
    blocks: [
      { kind: 'paragraph', text: 'Quienes firman responden por los comentarios de este informe; las cifras salen de los registros, con la regla que va al lado de cada una.' },
      { kind: 'signatures', places: ['Responsable de planeamiento y presupuesto', 'Titular de la entidad'] },
      ...(seal ? [{ kind: 'seal' as const, ...seal }] : []),
    ],
  };
}
