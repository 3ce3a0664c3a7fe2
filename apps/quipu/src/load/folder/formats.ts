import type { ColumnFormat, FileFormat } from './file-format.js';
import { FOLLOW_UP_FORMATS } from './follow-up-formats.js';
import { CODE, DOCUMENT, NOTE } from './shared-columns.js';

const INDICATOR: ColumnFormat = {
  name: 'indicador',
  aliases: ['codigo', 'codigo indicador', 'codigo del indicador', 'cod indicador', 'indicador codigo'],
  required: true,
};

export const PLAN_FILE: FileFormat = {
  file: 'plan.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'codigo del plan', 'plan', 'pei'], required: true },
    { name: 'nombre', aliases: ['nombre del plan', 'denominacion'], required: true },
    { name: 'entidad', aliases: ['codigo de entidad', 'unidad ejecutora', 'ue', 'codigo ue'], required: true },
    { name: 'nombre_entidad', aliases: ['nombre de la entidad', 'entidad nombre', 'nombre ue'], required: true },
    { name: 'anio_inicio', aliases: ['ano inicio', 'ano de inicio', 'inicio', 'desde'], required: true },
    { name: 'anio_fin', aliases: ['ano fin', 'ano de fin', 'ano final', 'fin', 'hasta'], required: true },
    { name: 'vigente_desde', aliases: ['fecha de aprobacion', 'fecha aprobacion', 'vigencia'] },
    { name: 'separador_decimal', aliases: ['decimal', 'separador'] },
    ...DOCUMENT,
    NOTE,
  ],
};

export const UNITS_FILE: FileFormat = {
  file: 'unidades.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'codigo unidad', 'codigo de la unidad', 'unidad'], required: true },
    { name: 'nombre', aliases: ['nombre unidad', 'nombre de la unidad', 'unidad de organizacion', 'denominacion'], required: true },
    NOTE,
  ],
};

export const OBJECTIVES_FILE: FileFormat = {
  file: 'objetivos.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'oei', 'objetivo', 'codigo oei', 'codigo del objetivo'], required: true },
    { name: 'nombre', aliases: ['denominacion', 'enunciado', 'nombre del objetivo', 'descripcion'], required: true },
    { name: 'prioridad', aliases: ['orden', 'orden de prioridad'] },
    { name: 'indicador', aliases: ['nombre del indicador', 'indicador del objetivo'] },
    NOTE,
  ],
};

export const ACTIONS_FILE: FileFormat = {
  file: 'acciones.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'aei', 'accion', 'codigo aei', 'codigo de la accion'], required: true },
    { name: 'nombre', aliases: ['denominacion', 'enunciado', 'nombre de la accion', 'descripcion'], required: true },
    { name: 'objetivo', aliases: ['oei', 'codigo oei', 'codigo del objetivo'] },
    { name: 'prioridad', aliases: ['orden', 'orden de prioridad'] },
    NOTE,
  ],
};

export const INDICATORS_FILE: FileFormat = {
  file: 'indicadores.csv',
  columns: [
    { name: 'codigo', aliases: [...CODE, 'codigo indicador', 'codigo del indicador'], required: true },
    { name: 'nombre', aliases: ['denominacion', 'nombre del indicador', 'enunciado', 'descripcion'], required: true },
    { name: 'accion', aliases: ['aei', 'codigo aei', 'oei', 'objetivo', 'codigo de la accion', 'accion u objetivo'] },
    { name: 'unidad_medida', aliases: ['unidad de medida', 'um', 'medida'] },
    {
      name: 'unidad_responsable',
      aliases: ['unidad de organizacion', 'unidad organica', 'responsable', 'unidad de organizacion responsable', 'uo'],
      required: true,
    },
    { name: 'relevancia', aliases: ['relevancia del indicador'] },
    { name: 'sentido', aliases: ['sentido del indicador', 'sentido esperado'], required: true },
    { name: 'agregacion', aliases: ['tipo de agregacion', 'tipo agregacion'] },
    { name: 'linea_base_anio', aliases: ['ano linea base', 'ano de linea base', 'linea base ano', 'ano lb', 'lb ano'] },
    { name: 'linea_base_valor', aliases: ['linea base', 'linea de base', 'valor linea base', 'valor de linea base', 'lb', 'lb valor'], number: true },
    { name: 'rango_min', aliases: ['minimo', 'rango minimo', 'valor minimo'], number: true },
    { name: 'rango_max', aliases: ['maximo', 'rango maximo', 'valor maximo'], number: true },
    { name: 'supuestos', aliases: ['supuesto', 'asunciones'] },
    NOTE,
  ],
};

export const TARGETS_FILE: FileFormat = {
  file: 'metas.csv',
  columns: [
    INDICATOR,
    { name: 'anio', aliases: ['ano', 'ano de la meta'], required: true },
    { name: 'meta', aliases: ['logro esperado', 'le', 'valor esperado', 'valor'], required: true, number: true },
    NOTE,
  ],
};

export const VALUES_FILE: FileFormat = {
  file: 'valores.csv',
  columns: [
    INDICATOR,
    { name: 'periodo', aliases: ['periodo de seguimiento', 'semestre'], required: true },
    { name: 'valor', aliases: ['valor obtenido', 'vo', 'valores obtenidos', 'resultado'], required: true, number: true },
    { name: 'avance_impreso', aliases: ['avance', 'avance tipo i', 'avance tipo i %', 'avance tipo 1', 'avance %', 'avance ceplan'], number: true },
    ...DOCUMENT,
    NOTE,
  ],
};

export const FILE_FORMATS: readonly FileFormat[] = [
  PLAN_FILE,
  UNITS_FILE,
  OBJECTIVES_FILE,
  ACTIONS_FILE,
  INDICATORS_FILE,
  TARGETS_FILE,
  VALUES_FILE,
  ...FOLLOW_UP_FORMATS,
];
