import type { ColumnFormat, FileFormat } from './file-format.js';
import { MONTH_COLUMNS } from './months.js';
import { CODE, DOCUMENT, NOTE } from './shared-columns.js';

const ACTIVITY_CODE = ['codigo', 'codigo de la actividad', 'codigo actividad', 'actividad operativa', 'ao', 'cod'];
const UNIT: ColumnFormat = {
  name: 'unidad_responsable',
  aliases: ['unidad de organizacion', 'unidad organica', 'responsable', 'centro de costo', 'uo'],
  required: true,
};
const YEAR: ColumnFormat = { name: 'anio', aliases: ['ano', 'ano del poi'], required: true };
const ACTION: ColumnFormat = { name: 'accion', aliases: ['aei', 'codigo aei', 'codigo de la accion'], required: true };
const ACTIVITY_NAME: ColumnFormat = { name: 'nombre', aliases: ['denominacion', 'nombre de la actividad', 'descripcion'], required: true };
const PERIOD = ['periodo de seguimiento', 'semestre'];

/** `set.` and `9` are September too. */
const MONTHS: readonly ColumnFormat[] = MONTH_COLUMNS.map((name, index) => ({
  name,
  aliases: [...(name === 'setiembre' ? ['septiembre', 'set', 'sep'] : [name.slice(0, 3)]), String(index + 1), `mes ${index + 1}`],
  number: true,
  group: 'meses',
}));

const MONTHLY: readonly ColumnFormat[] = [
  { name: 'actividad', aliases: ACTIVITY_CODE, required: true },
  YEAR,
  { name: 'tipo', aliases: ['meta', 'clase', 'tipo de dato'] },
  ...MONTHS,
];

export const POI_FILE: FileFormat = {
  file: 'poi.csv',
  columns: [
    { name: 'tipo', aliases: ['tipo de version', 'version'], required: true },
    { name: 'anio_inicio', aliases: ['ano', 'anio', 'ano inicio', 'ano de inicio', 'desde'], required: true },
    { name: 'anio_fin', aliases: ['ano fin', 'ano de fin', 'hasta'] },
    { name: 'numero', aliases: ['numero de version', 'nro'] },
    { name: 'resolucion', aliases: ['resolucion que la aprueba', 'norma'], required: true },
    { name: 'justificacion', aliases: ['motivo'], required: true },
    ...DOCUMENT,
    NOTE,
  ],
};

export const ACTIVITIES_FILE: FileFormat = {
  file: 'actividades.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, ...ACTIVITY_CODE.slice(1, -1), 'actividad'], required: true },
    ACTIVITY_NAME,
    ACTION,
    UNIT,
    { name: 'prioridad', aliases: ['nivel de prioridad'] },
    { name: 'unidad_medida', aliases: ['unidad de medida', 'um', 'medida'] },
    { name: 'acumulacion', aliases: ['tipo de acumulacion', 'tipo acumulacion', 'acumulado'] },
    NOTE,
  ],
};

export const PROGRAMME_FILE: FileFormat = { file: 'programacion.csv', columns: [...MONTHLY, NOTE] };
export const EXECUTION_FILE: FileFormat = { file: 'ejecucion.csv', columns: [...MONTHLY, ...DOCUMENT, NOTE] };

export const BUDGET_FILE: FileFormat = {
  file: 'actividades-presupuestales.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, ...ACTIVITY_CODE.slice(1, -1), 'actividad'], required: true },
    ACTIVITY_NAME,
    ACTION,
    UNIT,
    { name: 'periodo', aliases: PERIOD },
    { name: 'ejecucion', aliases: ['ejecucion %', 'ejecucion presupuestal', 'avance presupuestal', 'avance'], number: true },
    ...DOCUMENT,
    NOTE,
  ],
};

export const METAS_FILE: FileFormat = {
  file: 'mantenimientos.csv',
  columns: [
    YEAR,
    { name: 'finalidad', aliases: ['codigo', 'codigo de finalidad'], required: true },
    { name: 'secuencia', aliases: ['meta', 'secuencia funcional', 'meta presupuestal'], required: true },
    { name: 'nombre', aliases: ['denominacion', 'descripcion'], required: true },
    { name: 'tipo', aliases: ['tipo de mantenimiento', 'mantenimiento'] },
    { name: 'accion', aliases: ['aei', 'codigo aei', 'codigo de la accion'] },
    { name: 'km', aliases: ['kilometros', 'km segun progresivas', 'longitud'], number: true },
    { name: 'km_resumen', aliases: ['km segun el resumen', 'kilometros del resumen'], number: true },
    { name: 'estado', aliases: ['situacion'], required: true },
    { name: 'estado_fuente', aliases: ['estado segun la fuente', 'detalle del estado'] },
    ...DOCUMENT,
    NOTE,
  ],
};

export const PROGRESS_FILE: FileFormat = {
  file: 'avance-acciones.csv',
  columns: [
    ACTION,
    { name: 'periodo', aliases: PERIOD, required: true },
    { name: 'avance_fisico', aliases: ['avance', 'avance fisico %', 'seguimiento fisico'], required: true, number: true },
    { name: 'componentes', aliases: ['terminos', 'porcentajes que lo componen'] },
    { ...DOCUMENT[0]!, required: true },
    ...DOCUMENT.slice(1),
    NOTE,
  ],
};

export const INVESTMENTS_FILE: FileFormat = {
  file: 'inversiones.csv',
  columns: [
    { name: 'cui', aliases: ['codigo unico', 'codigo unico de inversiones', 'codigo'], required: true },
    { name: 'nombre', aliases: ['nombre de la inversion', 'denominacion'], required: true },
    { name: 'acciones', aliases: ['accion', 'aei'], required: true },
    { name: 'fase', aliases: ['fase de la inversion'], required: true },
    { name: 'en_funcionamiento', aliases: ['operacion', 'opera'] },
    { name: 'impedimentos', aliases: ['impedimento', 'pendientes'] },
    { name: 'impedimento_detalle', aliases: ['detalle del impedimento'] },
    { name: 'condicion', aliases: ['situacion'], required: true },
    { name: 'causa', aliases: ['causa de la paralizacion'] },
    { name: 'desde', aliases: ['fecha desde'] },
    { name: 'desde_certeza', aliases: ['certeza'] },
    { name: 'norma', aliases: [] },
    { name: 'articulo', aliases: [] },
    { name: 'efecto', aliases: ['efecto de la norma'] },
    { name: 'entidad_a_cargo', aliases: ['entidad que la recibe'] },
    { name: 'convenio', aliases: [] },
    { name: 'avance_fisico', aliases: ['avance fisico %'], number: true },
    { name: 'avance_financiero', aliases: ['avance financiero %'], number: true },
    { name: 'denominador', aliases: ['entre que se dividio'] },
    { name: 'fecha', aliases: ['fecha de corte', 'al'], required: true },
    { name: 'documento', aliases: ['documento sustento', 'sustento', 'evidencia', 'medio de verificacion'] },
    { name: 'clase_fuente', aliases: ['clase'] },
    { name: 'supuestos', aliases: ['supuesto'] },
    NOTE,
  ],
};

export const RECOMMENDATIONS_FILE: FileFormat = {
  file: 'recomendaciones.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'compromiso'], required: true },
    { name: 'plan', aliases: ['pei', 'codigo del plan'] },
    { name: 'periodo', aliases: PERIOD, required: true },
    ACTION,
    { name: 'brecha', aliases: ['brecha identificada'], required: true },
    { name: 'cifra_tabla', aliases: [] },
    { name: 'cifra_campo', aliases: [] },
    { name: 'cifra_valor', aliases: ['cifra'] },
    { name: 'cifra_reglas', aliases: [] },
    { name: 'recomendacion', aliases: ['medida'], required: true },
    { name: 'unidad_responsable', aliases: ['codigo de la unidad', 'uo'] },
    { name: 'unidad_nombre', aliases: ['responsable', 'nombre de la unidad', 'unidad de organizacion'], required: true },
    { name: 'apoyo', aliases: ['unidades de apoyo'] },
    { name: 'plazo', aliases: ['plazo de cumplimiento'], required: true },
    { name: 'vence', aliases: ['fecha de cumplimiento'] },
    { name: 'evidencia', aliases: ['medio de verificacion'], required: true },
    { name: 'brecha_impresa', aliases: [] },
    NOTE,
  ],
};

export const FOLLOW_UP_FORMATS: readonly FileFormat[] = [
  POI_FILE,
  ACTIVITIES_FILE,
  PROGRAMME_FILE,
  EXECUTION_FILE,
  BUDGET_FILE,
  METAS_FILE,
  INVESTMENTS_FILE,
  PROGRESS_FILE,
  RECOMMENDATIONS_FILE,
];
