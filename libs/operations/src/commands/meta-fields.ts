import { CodeField, OneOfField, TextField } from '@quipu/platform';
import { FINALIDAD_CODE } from '../domain/codes.js';

const STATES = ['ficha en elaboración', 'ficha aprobada', 'comprometida', 'en ejecución', 'concluida'];

export const FinalidadField = () => CodeField({ label: 'Código de la finalidad', pattern: FINALIDAD_CODE, example: '0446915' });
export const MetaStateField = () => OneOfField({ label: 'Estado', values: STATES });
export const StateDetailField = () => TextField({ label: 'Estado según la fuente', max: 1_000, optional: true, nullable: true });
