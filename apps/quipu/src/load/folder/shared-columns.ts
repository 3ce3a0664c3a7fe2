import type { ColumnFormat } from './file-format.js';

export const CODE = ['cod', 'code'];
export const DOCUMENT: readonly ColumnFormat[] = [
  { name: 'documento', aliases: ['documento sustento', 'sustento', 'evidencia', 'medio de verificacion'] },
  { name: 'documento_numero', aliases: ['numero de documento', 'nro documento', 'n documento'] },
  { name: 'documento_archivo', aliases: ['archivo del documento', 'archivo'] },
  { name: 'documento_sha256', aliases: ['sha256', 'huella del documento'] },
];
/** For whoever keeps the folder; never loaded. */
export const NOTE: ColumnFormat = { name: 'nota', aliases: ['notas', 'observacion', 'observaciones', 'comentario', 'comentarios'] };
