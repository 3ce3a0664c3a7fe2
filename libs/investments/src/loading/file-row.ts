/** Columns of `inversiones.csv`, in the order in which the example writes them. */
export const INVESTMENT_COLUMNS = [
  'cui',
  'nombre',
  'acciones',
  'fase',
  'en_funcionamiento',
  'impedimentos',
  'impedimento_detalle',
  'condicion',
  'causa',
  'desde',
  'desde_certeza',
  'norma',
  'articulo',
  'efecto',
  'entidad_a_cargo',
  'convenio',
  'avance_fisico',
  'avance_financiero',
  'denominador',
  'fecha',
  'documento',
  'clase_fuente',
  'supuestos',
] as const;

/** A row of the file, every cell trimmed; an empty cell is an empty text. */
export type InvestmentFileRow = Record<(typeof INVESTMENT_COLUMNS)[number], string>;
